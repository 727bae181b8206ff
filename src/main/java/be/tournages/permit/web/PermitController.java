package be.tournages.permit.web;

import be.tournages.http.InvalidRequestException;
import be.tournages.identity.Actors;
import be.tournages.identity.Role;
import be.tournages.language.Language;
import be.tournages.location.Catalogue;
import be.tournages.permit.PermitApplication;
import be.tournages.permit.PermitFilter;
import be.tournages.permit.PermitMove;
import be.tournages.permit.PermitStatus;
import be.tournages.permit.PermitStep;
import be.tournages.permit.Permits;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Authorities and applications for permits. */
@Controller("/api")
@Secured(Role.Names.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
class PermitController {

  private final Permits permits;
  private final Productions productions;
  private final Catalogue catalogue;
  private final Actors actors;

  PermitController(Permits permits, Productions productions, Catalogue catalogue, Actors actors) {
    this.permits = permits;
    this.productions = productions;
    this.catalogue = catalogue;
    this.actors = actors;
  }

  /** Authorities whose name contains {@code q} in any language. */
  @Get("/authorities")
  PermitJson.AuthoritiesJson authorities(@Nullable @QueryValue String q) {
    var items = permits.listAuthorities(q).stream().map(PermitJson.AuthorityJson::of).toList();
    return new PermitJson.AuthoritiesJson(items, items.size());
  }

  /** Applications, by first date. */
  @Get("/permits")
  PermitJson.ListJson list(
      @Nullable @QueryValue UUID production,
      @Nullable @QueryValue String location,
      @Nullable @QueryValue String status,
      @Nullable @QueryValue LocalDate from,
      @Nullable @QueryValue LocalDate to,
      Language language) {
    PermitStatus only = status == null ? null : parse(status);
    var items =
        permits.list(new PermitFilter(production, location, only, from, to)).stream()
            .map(application -> show(application, List.of(), language))
            .toList();
    return new PermitJson.ListJson(items, items.size());
  }

  /** Opens an application as a draft. */
  @Post("/permits")
  HttpResponse<PermitJson> open(@Body PermitEdit edit, Authentication by, Language language) {
    var opened = permits.open(edit.productionId(), edit.onto(null), by.getName());
    return HttpResponse.created(show(opened, history(opened.id()), language));
  }

  /** One application with its steps. */
  @Get("/permits/{id}")
  PermitJson get(UUID id, Language language) {
    return show(permits.get(id), history(id), language);
  }

  /** Changes a draft, or notes conditions. */
  @Patch("/permits/{id}")
  PermitJson change(UUID id, @Body PermitEdit edit, Authentication by, Language language) {
    var changed = permits.change(id, edit.onto(permits.get(id)), by.getName());
    return show(changed, history(id), language);
  }

  /** Takes an application one step further. */
  @Post("/permits/{id}/transition")
  PermitJson move(UUID id, @Body PermitEdit.Transition step, Authentication by, Language language) {
    String note = step.note() == null ? "" : step.note();
    var moved = permits.move(id, new PermitMove(parse(step.to()), step.on(), note), by.getName());
    return show(moved, history(id), language);
  }

  private PermitJson show(
      PermitApplication application, List<PermitStep> history, Language language) {
    String name =
        Optional.ofNullable(application.terms().locationCode())
            .flatMap(catalogue::find)
            .map(entry -> entry.details().texts().name(language))
            .orElse(null);
    return PermitJson.of(
        application,
        productions.get(application.productionId()),
        permits.getAuthority(application.terms().authorityCode()),
        name,
        history);
  }

  private List<PermitStep> history(UUID id) {
    return permits.history(id).stream().map(step -> step.by(actors.name(step.who()))).toList();
  }

  private static PermitStatus parse(String code) {
    try {
      return PermitStatus.parse(code);
    } catch (IllegalArgumentException e) {
      throw new InvalidRequestException("invalid-value", "status", code);
    }
  }
}
