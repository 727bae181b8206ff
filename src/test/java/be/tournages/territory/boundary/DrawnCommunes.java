package be.tournages.territory.boundary;

import be.tournages.geo.Position;
import be.tournages.territory.Commune;
import be.tournages.territory.Locality;
import be.tournages.territory.Territory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.geojson.GeoJsonWriter;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Outlines made up for tests: to each commune the ground nearer to its own localities than to any
 * other. They stand for a file; the product never sees them.
 */
final class DrawnCommunes {

  private final Map<String, Geometry> outlines = new LinkedHashMap<>();
  private String codeField = "nis";
  private String crs = "";
  private UnaryOperator<Geometry> change = geometry -> geometry;

  DrawnCommunes(Territory territory) {
    var owner = new HashMap<Coordinate, String>();
    for (Locality locality : territory.listLocalities()) {
      owner.put(at(locality.position()), locality.communeNis());
    }
    for (Commune commune : territory.listCommunes()) {
      owner.put(at(commune.position()), commune.nis());
    }
    var builder = new VoronoiDiagramBuilder();
    builder.setSites(owner.keySet());
    var cells = new HashMap<String, List<Geometry>>();
    Geometry diagram = builder.getDiagram(new GeometryFactory());
    for (int i = 0; i < diagram.getNumGeometries(); i++) {
      Geometry cell = diagram.getGeometryN(i);
      String nis = owner.get((Coordinate) cell.getUserData());
      cells.computeIfAbsent(nis, key -> new ArrayList<>()).add(cell);
    }
    for (Commune commune : territory.listCommunes()) {
      outlines.put(commune.nis(), OverlayNGRobust.union(cells.get(commune.nis())));
    }
  }

  DrawnCommunes inField(String name) {
    codeField = name;
    return this;
  }

  DrawnCommunes withCrs(String name) {
    crs = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"" + name + "\"}},";
    return this;
  }

  DrawnCommunes changed(UnaryOperator<Geometry> all) {
    change = all;
    return this;
  }

  DrawnCommunes with(String nis, Geometry outline) {
    outlines.put(nis, outline);
    return this;
  }

  DrawnCommunes without(String nis) {
    outlines.remove(nis);
    return this;
  }

  Geometry of(String nis) {
    return Objects.requireNonNull(outlines.get(nis), nis);
  }

  String json() {
    var writer = new GeoJsonWriter(9);
    writer.setEncodeCRS(false);
    var features = new ArrayList<String>();
    outlines.forEach((nis, outline) ->
        features.add(
            "{\"type\":\"Feature\",\"properties\":{\"%s\":\"%s\"},\"geometry\":%s}"
                .formatted(codeField, nis, writer.write(change.apply(outline)))));
    return "{\"type\":\"FeatureCollection\","
        + crs
        + "\"features\":["
        + String.join(",\n", features)
        + "]}";
  }

  Path write(Path folder) throws IOException {
    return Files.writeString(folder.resolve("communes.geojson"), json());
  }

  private static Coordinate at(Position position) {
    return new Coordinate(position.lon(), position.lat());
  }
}
