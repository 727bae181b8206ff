package be.tournages.location.web;

import be.tournages.http.InvalidRequestException;
import be.tournages.language.Language;
import be.tournages.location.Catalogue;
import be.tournages.location.CategoryTree;
import be.tournages.location.Location;
import be.tournages.location.LocationDetails;
import be.tournages.location.LocationStatus;
import be.tournages.location.OfficeQuery;
import be.tournages.location.Whereabouts;
import be.tournages.territory.Located;
import be.tournages.territory.Territory;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The catalogue as the office keeps it: entries in every status, with what is private. */
@Controller("/api/office")
@Secured({"COORDINATOR", "MANAGER", "ADMINISTRATOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
class OfficeLocationController {

  private static final int PAGE = 50;

  private final Catalogue catalogue;
  private final Territory territory;

  OfficeLocationController(Catalogue catalogue, Territory territory) {
    this.catalogue = catalogue;
    this.territory = territory;
  }

  /** Entries whose name, code or locality contains {@code q}, in a status, fifty from an offset. */
  @Get("/locations")
  LocationJson.Rows list(
      Language language,
      @Nullable @QueryValue String q,
      @Nullable @QueryValue String status,
      @QueryValue(defaultValue = "0") int offset) {
    if (offset < 0) {
      throw new InvalidRequestException("invalid-value", "offset", String.valueOf(offset));
    }
    LocationStatus wanted = status == null || status.isBlank() ? null : parse(status);
    var query = new OfficeQuery(q, wanted, offset, PAGE);
    CategoryTree kinds = catalogue.categories();
    List<LocationJson.Row> items =
        catalogue.search(query).stream().map(one -> row(one, kinds, language)).toList();
    return new LocationJson.Rows(items, catalogue.count(query));
  }

  private LocationJson.Row row(Location location, CategoryTree kinds, Language language) {
    String category = location.details().kind().category();
    String nis = location.details().whereabouts().address().communeNis();
    return LocationJson.Row.of(
        location,
        kinds.find(category).map(kind -> kind.label(language)).orElse(category),
        nis == null
            ? null
            : territory.findCommune(nis).map(one -> one.names().in(language)).orElse(null),
        language);
  }

  /** One entry, whole. */
  @Get("/locations/{code}")
  LocationJson get(Language language, String code) {
    return LocationJson.of(catalogue.get(code), language);
  }

  /** Adds an entry, a draft. */
  @Post("/locations")
  HttpResponse<LocationJson> create(Language language, @Body LocationForm form) {
    Location added = catalogue.create(null, placed(form.details(null)), null);
    return HttpResponse.created(LocationJson.of(added, language));
  }

  /** Changes an entry that nobody else has changed since. */
  @Put("/locations/{code}")
  LocationJson change(Language language, String code, @Body LocationForm form) {
    Location before = catalogue.get(code);
    Location after = catalogue.change(code, form.version(), placed(form.details(before.details())));
    return LocationJson.of(after, language);
  }

  /* The commune is that of the position, whatever the form says. */
  private LocationDetails placed(LocationDetails details) {
    Whereabouts where = details.whereabouts();
    String nis =
        territory.locate(where.position()) instanceof Located.In in ? in.commune().nis() : null;
    return details.with(where.with(where.address().in(nis)));
  }

  /** Publishes an entry, takes it back, or says that the place is no more. */
  @Post("/locations/{code}/status")
  LocationJson move(Language language, String code, @Body LocationJson.Wanted wanted) {
    return LocationJson.of(catalogue.move(code, parse(wanted.status())), language);
  }

  /** The tree of kinds, parents before their children, with the entries of each. */
  @Get("/categories")
  LocationJson.Kinds categories(Language language) {
    Map<String, Integer> counts = catalogue.countByCategory();
    return new LocationJson.Kinds(
        catalogue.categories().list().stream()
            .map(one -> LocationJson.Kind.of(one, language, counts.getOrDefault(one.code(), 0)))
            .toList());
  }

  private static LocationStatus parse(String code) {
    return LocationStatus.find(code)
        .orElseThrow(() -> new InvalidRequestException("invalid-value", "status", code));
  }
}
