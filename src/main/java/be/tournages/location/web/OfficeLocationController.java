package be.tournages.location.web;

import be.tournages.http.InvalidRequestException;
import be.tournages.language.Language;
import be.tournages.location.Catalogue;
import be.tournages.location.Location;
import be.tournages.location.LocationStatus;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The catalogue as the office keeps it: entries in every status, with what is private. */
@Controller("/api/office")
@Secured({"COORDINATOR", "MANAGER", "ADMINISTRATOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
class OfficeLocationController {

  private static final int MOST = 200;

  private final Catalogue catalogue;

  OfficeLocationController(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Entries whose name or code contains {@code q}, in a status, at most 200. */
  @Get("/locations")
  LocationJson.Rows list(
      Language language, @Nullable @QueryValue String q, @Nullable @QueryValue String status) {
    List<LocationJson.Row> items =
        catalogue.search(q, status == null ? null : parse(status), MOST).stream()
            .map(one -> LocationJson.Row.of(one, language))
            .toList();
    return new LocationJson.Rows(items, items.size());
  }

  /** One entry, whole. */
  @Get("/locations/{code}")
  LocationJson get(Language language, String code) {
    return LocationJson.of(catalogue.get(code), language);
  }

  /** Adds an entry, a draft. */
  @Post("/locations")
  HttpResponse<LocationJson> create(Language language, @Body LocationForm form) {
    Location added = catalogue.create(null, form.details(null), null);
    return HttpResponse.created(LocationJson.of(added, language));
  }

  /** Changes an entry that nobody else has changed since. */
  @Put("/locations/{code}")
  LocationJson change(Language language, String code, @Body LocationForm form) {
    Location before = catalogue.get(code);
    Location after = catalogue.change(code, form.version(), form.details(before.details()));
    return LocationJson.of(after, language);
  }

  /** Publishes an entry, takes it back, or says that the place is no more. */
  @Post("/locations/{code}/status")
  LocationJson move(Language language, String code, @Body LocationJson.Wanted wanted) {
    return LocationJson.of(catalogue.move(code, parse(wanted.status())), language);
  }

  /** The tree of kinds, parents before their children. */
  @Get("/categories")
  LocationJson.Kinds categories(Language language) {
    return new LocationJson.Kinds(
        catalogue.categories().list().stream()
            .map(one -> LocationJson.Kind.of(one, language))
            .toList());
  }

  private static LocationStatus parse(String code) {
    return LocationStatus.find(code)
        .orElseThrow(() -> new InvalidRequestException("invalid-value", "status", code));
  }
}
