package be.tournages.callsheet.web;

import be.tournages.callsheet.ArrivalBell;
import be.tournages.callsheet.CallSheets;
import be.tournages.callsheet.KeptSheet;
import be.tournages.callsheet.SheetForm;
import be.tournages.callsheet.SheetState;
import be.tournages.callsheet.SheetStep;
import be.tournages.callsheet.SheetText;
import be.tournages.http.InvalidRequestException;
import be.tournages.http.Messages;
import be.tournages.identity.Actors;
import be.tournages.identity.Role;
import be.tournages.language.Language;
import be.tournages.production.TitleMatch;
import be.tournages.shoot.ShootingDay;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The queue of call sheets and their review. */
@Controller("/api/callsheets")
@Secured(Role.Names.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
class CallSheetController {

  private final CallSheets callSheets;
  private final SheetText texts;
  private final Messages messages;
  private final Actors actors;
  private final Optional<ArrivalBell> bell;

  CallSheetController(
      CallSheets callSheets,
      SheetText texts,
      Messages messages,
      Actors actors,
      Optional<ArrivalBell> bell) {
    this.callSheets = callSheets;
    this.texts = texts;
    this.messages = messages;
    this.actors = actors;
    this.bell = bell;
  }

  /** The queue, the latest first. */
  @Get
  QueueJson.PageJson list(
      @Nullable @QueryValue String state,
      @QueryValue(defaultValue = "0") int page,
      @QueryValue(defaultValue = "100") int size,
      Language language) {
    if (page < 0 || size < 1 || size > 1000) {
      throw new InvalidRequestException("invalid-page", page, size);
    }
    SheetState only = state == null ? null : parse(state);
    var counts = callSheets.countByState();
    long total =
        only == null
            ? counts.values().stream().mapToLong(Long::longValue).sum()
            : counts.getOrDefault(only, 0L);
    var items = lines(callSheets.list(only, page * size, size), language);
    return new QueueJson.PageJson(items, total, page, size, QueueJson.PageJson.counts(counts));
  }

  /** Every document of a production, the earliest first. */
  @Get("/of/{production}")
  List<QueueJson> listOf(UUID production, Language language) {
    return lines(callSheets.listOf(production), language);
  }

  /** One document under review. */
  @Get("/{id}")
  SheetJson get(UUID id, Language language) {
    return show(callSheets.get(id), language);
  }

  /** The document itself, as a download that no browser runs. */
  @Get("/{id}/original")
  HttpResponse<byte[]> original(UUID id) {
    KeptSheet sheet = callSheets.get(id);
    String name = URLEncoder.encode(sheet.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
    boolean pdf = sheet.fileName().toLowerCase(java.util.Locale.ROOT).endsWith(".pdf");
    return HttpResponse.ok(callSheets.content(id))
        .contentType(pdf ? MediaType.APPLICATION_PDF_TYPE : MediaType.APPLICATION_OCTET_STREAM_TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox; default-src 'none'");
  }

  /** The words of the document where they stand on it; 204 when it was not read. */
  @Get("/{id}/text")
  HttpResponse<TextJson> text(UUID id) {
    return texts
        .find(id)
        .map(text -> HttpResponse.ok(TextJson.of(text)))
        .orElseGet(HttpResponse::noContent);
  }

  /** Puts corrections in the place of what was read. */
  @Put("/{id}/reading")
  SheetJson correct(UUID id, @Body SheetForm form, Authentication by, Language language) {
    return show(callSheets.correct(id, form, by.getName()), language);
  }

  /** Posts the days as confirmed; {@code next} is the document to review next. */
  @Post("/{id}/confirm")
  ConfirmedJson confirm(UUID id, Authentication by) {
    List<UUID> days =
        callSheets.confirm(id, by.getName()).stream().map(CallSheetController::identity).toList();
    return new ConfirmedJson(days, callSheets.nextToReview().orElse(null));
  }

  /** Puts the document away; its days are taken back. */
  @Post("/{id}/set-aside")
  SheetJson setAside(UUID id, @Nullable @Body Reason reason, Authentication by, Language language) {
    String why = reason == null ? null : reason.why();
    return show(callSheets.setAside(id, why == null ? "" : why, by.getName()), language);
  }

  /** Takes the document up again. */
  @Post("/{id}/reopen")
  SheetJson reopen(UUID id, Authentication by, Language language) {
    KeptSheet sheet = callSheets.reopen(id, by.getName());
    bell.ifPresent(ArrivalBell::ring);
    return show(sheet, language);
  }

  private SheetJson show(KeptSheet sheet, Language language) {
    SheetForm form = sheet.decision().form();
    return SheetJson.of(
        sheet,
        lines(List.of(sheet), language).getFirst(),
        form == null ? new TitleMatch.Unknown() : callSheets.match(form),
        form == null ? List.of() : entries(form, language),
        history(sheet.id()),
        callSheets.nextToReview().filter(next -> !next.equals(sheet.id())).orElse(null));
  }

  private List<QueueJson> lines(List<KeptSheet> sheets, Language language) {
    var titles = callSheets.dossierTitles(sheets);
    return sheets.stream()
        .map(sheet -> QueueJson.of(sheet, reason(sheet, language), titles.get(sheet.id())))
        .toList();
  }

  private List<SheetJson.EntriesJson> entries(SheetForm form, Language language) {
    var entries = new ArrayList<SheetJson.EntriesJson>();
    for (int day = 0; day < form.days().size(); day++) {
      var places = form.days().get(day).places();
      for (int place = 0; place < places.size(); place++) {
        var items =
            callSheets.candidates(places.get(place)).stream()
                .map(one -> SheetJson.EntryJson.of(one, language))
                .toList();
        entries.add(new SheetJson.EntriesJson(day, place, items));
      }
    }
    return entries;
  }

  private List<SheetStep> history(UUID id) {
    return callSheets.history(id).stream()
        .map(step -> new SheetStep(step.at(), actors.name(step.who()), step.what()))
        .toList();
  }

  private @Nullable String reason(KeptSheet sheet, Language language) {
    String code = sheet.decision().reason();
    return code == null
        ? null
        : messages.find(language, "refusal." + code).orElse(sheet.decision().note());
  }

  private static UUID identity(ShootingDay day) {
    return day.key().id();
  }

  private static SheetState parse(String code) {
    try {
      return SheetState.parse(code);
    } catch (IllegalArgumentException e) {
      throw new InvalidRequestException("invalid-value", "state", code);
    }
  }

  /** Why a document is put away. */
  @Serdeable
  record Reason(@Nullable String why) {}

  /** What a confirmation posted. */
  @Serdeable
  record ConfirmedJson(List<UUID> days, @Nullable UUID next) {}
}
