package be.tournages.http;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import java.net.URI;

/**
 * An online base map that may lie under the points of a map, as configured under {@code
 * tournages.base-maps}.
 *
 * @param id stable name, the key of its configuration
 * @param name what people call it
 * @param url tiles in EPSG:3857, with the gaps {@code {z}}, {@code {x}} and {@code {y}}
 * @param attribution what the publisher's licence asks to show
 * @param maxZoom the last zoom level that has tiles
 */
@EachProperty("tournages.base-maps")
public record BaseMap(
    @Parameter String id, String name, String url, String attribution, int maxZoom) {

  /** The world in one tile: the smallest thing the publisher can be asked for. */
  URI wholeWorld() {
    return URI.create(url.replace("{z}", "0").replace("{x}", "0").replace("{y}", "0"));
  }

  /** Where the tiles come from, such as {@code https://tile.example.org}; for the CSP. */
  public String origin() {
    URI tile = wholeWorld();
    return tile.getScheme() + "://" + tile.getAuthority();
  }
}
