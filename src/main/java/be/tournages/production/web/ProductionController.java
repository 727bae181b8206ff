package be.tournages.production.web;

import be.tournages.http.InvalidRequestException;
import be.tournages.identity.Actors;
import be.tournages.identity.Role;
import be.tournages.production.DayCounts;
import be.tournages.production.HistoryEntry;
import be.tournages.production.Production;
import be.tournages.production.ProductionState;
import be.tournages.production.Productions;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The dossiers of the office. */
@Controller("/api/productions")
@Secured(Role.Names.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
class ProductionController {

  private final Productions productions;
  private final DayCounts dayCounts;
  private final Actors actors;

  ProductionController(Productions productions, DayCounts dayCounts, Actors actors) {
    this.productions = productions;
    this.dayCounts = dayCounts;
    this.actors = actors;
  }

  /** Productions whose title or company contains {@code q}, in a state, by title. */
  @Get
  ProductionJson.ListJson list(
      @Nullable @QueryValue String q,
      @Nullable @QueryValue String state,
      @QueryValue(defaultValue = "0") int page,
      @QueryValue(defaultValue = "100") int size) {
    if (page < 0 || size < 1 || size > 1000) {
      throw new InvalidRequestException("invalid-page", page, size);
    }
    List<Production> all = productions.list(q, state == null ? null : parseState(state));
    var counts = dayCounts.countByState();
    List<ProductionJson> items =
        all.stream()
            .skip((long) page * size)
            .limit(size)
            .map(one -> ProductionJson.of(one, counts.getOrDefault(one.id(), Map.of()), List.of()))
            .toList();
    return new ProductionJson.ListJson(items, all.size(), page, size);
  }

  /** One production with its history. */
  @Get("/{id}")
  ProductionJson get(UUID id) {
    return show(productions.get(id));
  }

  /** Opens a dossier. */
  @Post
  HttpResponse<ProductionJson> create(@Body ProductionEdit edit, Authentication by) {
    return HttpResponse.created(show(productions.create(edit.onto(null), by.getName())));
  }

  /** Changes the particulars, then the state where one is given. */
  @Patch("/{id}")
  ProductionJson change(UUID id, @Body ProductionEdit edit, Authentication by) {
    Production changed = productions.change(id, edit.onto(productions.get(id)), by.getName());
    String state = edit.state();
    if (state != null && !state.equals(changed.state().code())) {
      changed = productions.move(id, parseState(state), by.getName());
    }
    return show(changed);
  }

  private ProductionJson show(Production production) {
    return ProductionJson.of(
        production,
        dayCounts.countByState().getOrDefault(production.id(), Map.of()),
        history(production.id()));
  }

  private List<HistoryEntry> history(UUID id) {
    return productions.history(id).stream()
        .map(entry -> new HistoryEntry(entry.at(), actors.name(entry.who()), entry.what()))
        .toList();
  }

  private static ProductionState parseState(String code) {
    try {
      return ProductionState.parse(code);
    } catch (IllegalArgumentException e) {
      throw new InvalidRequestException("invalid-value", "state", code);
    }
  }
}
