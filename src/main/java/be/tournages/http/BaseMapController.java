package be.tournages.http;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Tells the browser which base maps it may offer. */
@Controller("/api/map/basemaps")
@Secured(SecurityRule.IS_ANONYMOUS)
class BaseMapController {

  private final BaseMaps maps;

  BaseMapController(BaseMaps maps) {
    this.maps = maps;
  }

  /** All configured base maps; those that do not answer can still be chosen by hand. */
  @Get
  Choice list() {
    return new Choice(maps.list().stream().map(this::item).toList());
  }

  private Item item(BaseMap map) {
    return new Item(
        map.id(), map.name(), map.url(), map.attribution(), map.maxZoom(), maps.isReachable(map));
  }

  /** The base maps on offer. */
  @Serdeable
  record Choice(List<Item> items) {}

  /** A base map, and whether it has lately answered the server. */
  @Serdeable
  record Item(
      String id, String name, String url, String attribution, int maxZoom, boolean reachable) {}
}
