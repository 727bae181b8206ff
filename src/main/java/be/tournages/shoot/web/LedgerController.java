package be.tournages.shoot.web;

import be.tournages.http.InvalidRequestException;
import be.tournages.identity.Actors;
import be.tournages.identity.Role;
import be.tournages.language.Language;
import be.tournages.shoot.DayKey;
import be.tournages.shoot.Ledger;
import be.tournages.shoot.LedgerEntry;
import be.tournages.shoot.LedgerFilter;
import be.tournages.shoot.LedgerSettings;
import be.tournages.shoot.ShootingDay;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** The ledger: its lines, its counts, and what a coordinator decides about a day. */
@Controller("/api")
@Secured(Role.Names.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
class LedgerController {

  private static final int LARGEST_PAGE = 1000;

  private final Ledger ledger;
  private final LedgerView view;
  private final LedgerSettings settings;
  private final Actors actors;

  LedgerController(Ledger ledger, LedgerView view, LedgerSettings settings, Actors actors) {
    this.ledger = ledger;
    this.view = view;
    this.settings = settings;
    this.actors = actors;
  }

  /**
   * A page of the ledger by date, production and unit; {@code flagged} keeps lines with findings.
   */
  @Get("/ledger")
  LedgerJson.PageJson list(
      @RequestBean LedgerQuery query,
      @QueryValue(defaultValue = "false") boolean flagged,
      @QueryValue(defaultValue = "0") int page,
      @QueryValue(defaultValue = "100") int size,
      Language language) {
    if (page < 0 || size < 1 || size > LARGEST_PAGE) {
      throw new InvalidRequestException("invalid-page", page, size);
    }
    LedgerFilter filter = query.filter();
    if (flagged) {
      var all =
          view.write(ledger.list(filter), language).stream()
              .filter(line -> !line.findings().isEmpty())
              .toList();
      var items = all.stream().skip((long) page * size).limit(size).toList();
      return new LedgerJson.PageJson(items, all.size(), page, size);
    }
    var items = view.write(ledger.list(filter, page * size, size), language);
    return new LedgerJson.PageJson(items, ledger.count(filter), page, size);
  }

  /** A year, counted. */
  @Get("/ledger/summary")
  SummaryJson summary(@Nullable @QueryValue Integer year) {
    int shown = year == null ? Year.now(ZoneId.of("Europe/Brussels")).getValue() : year;
    return SummaryJson.of(shown, ledger.summarise(shown), ledger.listYears(), settings.published());
  }

  /** One line with its history. */
  @Get("/ledger/{id}")
  LedgerJson.DetailJson get(UUID id, Language language) {
    return show(ledger.get(id), language);
  }

  /** The days of a production, every state, by date. */
  @Get("/productions/{id}/timeline")
  List<LedgerJson> timeline(UUID id, Language language) {
    return view.write(ledger.list(LedgerFilter.of(id)), language);
  }

  /** Enters a day that a production announced. */
  @Post("/ledger")
  HttpResponse<LedgerJson.DetailJson> announce(
      @Body Announcement day, Authentication by, Language language) {
    try {
      var key = new DayKey(day.production(), day.unit(), day.date());
      var announced = ledger.announce(key, by.getName(), reason(day.why()));
      return HttpResponse.created(show(announced, language));
    } catch (IllegalArgumentException e) {
      throw new InvalidRequestException("invalid-value", "unit", day.unit());
    }
  }

  /** Confirms a day. */
  @Post("/ledger/{id}/confirm")
  LedgerJson.DetailJson confirm(
      UUID id, @Nullable @Body Reason reason, Authentication by, Language language) {
    return show(ledger.confirm(id, by.getName(), why(reason)), language);
  }

  /** Calls a day off. */
  @Post("/ledger/{id}/cancel")
  LedgerJson.DetailJson cancel(
      UUID id, @Nullable @Body Reason reason, Authentication by, Language language) {
    return show(ledger.cancel(id, by.getName(), why(reason)), language);
  }

  /** Brings a cancelled day back. */
  @Post("/ledger/{id}/reinstate")
  LedgerJson.DetailJson reinstate(
      UUID id, @Nullable @Body Reason reason, Authentication by, Language language) {
    return show(ledger.reinstate(id, by.getName(), why(reason)), language);
  }

  private LedgerJson.DetailJson show(ShootingDay day, Language language) {
    UUID id = day.key().id();
    var history = ledger.history(id);
    LedgerEntry line = ledger.getEntry(id);
    return new LedgerJson.DetailJson(
        view.write(List.of(line), language).getFirst(),
        history.stream()
            .map(step -> LedgerJson.HistoryJson.of(step, actors.name(step.who())))
            .toList());
  }

  private static String why(@Nullable Reason reason) {
    return reason == null ? "" : reason(reason.why());
  }

  private static String reason(@Nullable String why) {
    return why == null ? "" : why.strip();
  }

  /** Why something was decided. */
  @Serdeable
  record Reason(@Nullable String why) {}

  /** A day that a production announced. */
  @Serdeable
  record Announcement(UUID production, String unit, LocalDate date, @Nullable String why) {}
}
