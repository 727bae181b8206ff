package be.tournages.territory.web;

import be.tournages.geo.Position;
import be.tournages.http.InvalidRequestException;
import be.tournages.language.Language;
import be.tournages.territory.Commune;
import be.tournages.territory.Located;
import be.tournages.territory.Resolution;
import be.tournages.territory.Territory;
import be.tournages.territory.web.PlaceJson.CommuneJson;
import be.tournages.territory.web.PlaceJson.CommunesJson;
import be.tournages.territory.web.PlaceJson.LocatedJson;
import be.tournages.territory.web.PlaceJson.ResolutionJson;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which commune is this, and what to draw where no map tiles are. */
@Controller("/api/territory")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class TerritoryController {

  private static final int LONGEST_TEXT = 500;

  private final Territory territory;
  private final Backdrop backdrop;

  TerritoryController(Territory territory, Backdrop backdrop) {
    this.territory = territory;
    this.backdrop = backdrop;
  }

  /** What a postal code, a name, a former name or an address line means. */
  @Get("/resolve")
  ResolutionJson resolve(@QueryValue String q, Language language) {
    if (q.length() > LONGEST_TEXT) {
      throw new InvalidRequestException("text-too-long", LONGEST_TEXT);
    }
    Resolution resolution = territory.resolve(q);
    return resolution instanceof Resolution.One one
        ? ResolutionJson.of(one, territory.getProvince(one.commune().provinceNis()), language)
        : ResolutionJson.of(resolution, language);
  }

  /** The commune of a position, {@code lon,lat} in EPSG:4326. */
  @Get("/at")
  LocatedJson at(@QueryValue String position, Language language) {
    Located located = territory.locate(position(position));
    return LocatedJson.of(
        located, located instanceof Located.In in ? json(in.commune(), language) : null);
  }

  /** The 261 communes, by code. */
  @Get("/communes")
  CommunesJson listCommunes(Language language) {
    var items = territory.listCommunes().stream().map(commune -> json(commune, language)).toList();
    return new CommunesJson(items, items.size());
  }

  /** Outlines and towns as GeoJSON: the map where no tiles are. */
  @Get(value = "/backdrop", produces = "application/geo+json")
  HttpResponse<byte[]> backdrop(@Header(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
    Backdrop.Drawing drawing = backdrop.get();
    boolean same = Objects.equals(known, drawing.etag());
    var response =
        same
            ? HttpResponse.<byte[]>status(HttpStatus.NOT_MODIFIED)
            : HttpResponse.ok(drawing.geoJson()).contentType(MediaType.of("application/geo+json"));
    return response
        .header(HttpHeaders.ETAG, drawing.etag())
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300");
  }

  private CommuneJson json(Commune commune, Language language) {
    return CommuneJson.of(commune, territory.getProvince(commune.provinceNis()), language);
  }

  private static Position position(String text) {
    String[] parts = text.split(",", -1);
    try {
      if (parts.length == 2) {
        return new Position(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
      }
    } catch (IllegalArgumentException e) {
      throw new InvalidRequestException("invalid-position", text);
    }
    throw new InvalidRequestException("invalid-position", text);
  }
}
