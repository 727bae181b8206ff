package be.tournages.search.web;

import be.tournages.geo.Position;
import be.tournages.search.FoundPage;
import be.tournages.search.Hit;
import be.tournages.search.JsonBytes;
import be.tournages.search.MapCluster;
import be.tournages.search.Window;
import java.util.List;

/** Results as JSON; positions are [lon, lat] and boxes [west, south, east, north], EPSG:4326. */
final class FoundJson {

  private FoundJson() {}

  static byte[] page(FoundPage page, Window window) {
    var json = new JsonBytes().raw("{\"items\":");
    hits(page.hits(), json);
    json.name("total").number(page.total());
    json.name("totalIsLowerBound").raw(Boolean.toString(page.totalIsLowerBound()));
    json.name("page").number(window.page()).name("size").number(window.size());
    json.name("facets").raw("{");
    page.facets()
        .forEach((facet, counts) -> {
          json.name(facet.code()).raw("[");
          for (int i = 0; i < counts.size(); i++) {
            count(counts.get(i), json.raw(i == 0 ? "" : ","));
          }
          json.raw("]");
        });
    return json.raw("}}").toArray();
  }

  private static void count(FoundPage.Count count, JsonBytes json) {
    json.raw("{").member("value", count.value()).member("label", count.label());
    if (!count.parent().isEmpty()) {
      json.member("parent", count.parent());
    }
    json.name("count").number(count.count()).raw("}");
  }

  static void hits(List<Hit> hits, JsonBytes json) {
    json.raw("[");
    for (int i = 0; i < hits.size(); i++) {
      hits.get(i).write(json.raw(i == 0 ? "" : ","));
    }
    json.raw("]");
  }

  static byte[] clusters(List<MapCluster> clusters) {
    var json = new JsonBytes().raw("{\"clusters\":[");
    for (int i = 0; i < clusters.size(); i++) {
      cluster(clusters.get(i), json.raw(i == 0 ? "" : ","));
    }
    return json.raw("]}").toArray();
  }

  private static void cluster(MapCluster cluster, JsonBytes json) {
    if (cluster.only() != null) {
      cluster.only().write(json);
      json.more("count").number(1).raw("}");
      return;
    }
    json.raw("{").name("position");
    position(cluster.position(), json);
    json.name("count").number(cluster.count());
    json.name("bbox").raw("[").degrees(cluster.bbox().west()).raw(",");
    json.degrees(cluster.bbox().south()).raw(",").degrees(cluster.bbox().east()).raw(",");
    json.degrees(cluster.bbox().north()).raw("]}");
  }

  static void position(Position position, JsonBytes json) {
    json.raw("[").degrees(position.lon()).raw(",").degrees(position.lat()).raw("]");
  }

  static byte[] suggestions(JsonBytes items) {
    byte[] array = items.toArray();
    return new JsonBytes().raw("{\"items\":").raw(array).raw("}").toArray();
  }
}
