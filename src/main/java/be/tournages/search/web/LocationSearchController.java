package be.tournages.search.web;

import be.tournages.http.NotFoundException;
import be.tournages.language.Language;
import be.tournages.location.Catalogue;
import be.tournages.location.PublicLocation;
import be.tournages.search.FoundPage;
import be.tournages.search.LocationQuery;
import be.tournages.search.LocationSearch;
import be.tournages.search.Window;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.jspecify.annotations.Nullable;

/** What everybody may see of the catalogue: found, counted, on the map, one by one. */
@Controller("/api/locations")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class LocationSearchController {

  private static final int NEIGHBOURS = 5;

  private final LocationSearch search;
  private final Catalogue catalogue;
  private final SearchRequest read;
  private final PlaceJson json;

  LocationSearchController(
      LocationSearch search, Catalogue catalogue, SearchRequest read, PlaceJson json) {
    this.search = search;
    this.catalogue = catalogue;
    this.read = read;
    this.json = json;
  }

  /**
   * A page of results, {@code sort}ed by relevance, distance or freshness; with {@code facets=true}
   * also the counts by category, setting, period, province and commune.
   */
  @Get
  byte[] find(
      @RequestBean SearchParameters parameters,
      @Nullable @QueryValue String sort,
      @Nullable @QueryValue String page,
      @Nullable @QueryValue String size,
      @Nullable @QueryValue String facets,
      Language language) {
    LocationQuery query = read.query(parameters);
    Window window = read.window(query, sort, page, size);
    FoundPage found = search.find(query, window, language, read.truth("facets", facets));
    return FoundJson.page(found, window);
  }

  /** The same results gathered for a map at a {@code zoom} from 0 to 22, at most 500 signs. */
  @Get("/clusters")
  byte[] cluster(
      @RequestBean SearchParameters parameters, @QueryValue String zoom, Language language) {
    return FoundJson.clusters(search.cluster(read.query(parameters), read.zoom(zoom), language));
  }

  /** What somebody who typed {@code q} may mean: kinds, provinces, communes, places. */
  @Get("/suggest")
  byte[] suggest(@QueryValue String q, Language language) {
    return FoundJson.suggestions(search.suggest(read.text(q), language));
  }

  /** Everything the public may know of a place, with what is near and what is like it. */
  @Get("/{code}")
  byte[] get(String code, Language language) {
    PublicLocation place =
        catalogue.findPublic(code).orElseThrow(() -> new NotFoundException("location", code));
    return json.write(
        place,
        search.similar(place, NEIGHBOURS, language),
        search.nearby(place, NEIGHBOURS, language),
        language);
  }
}
