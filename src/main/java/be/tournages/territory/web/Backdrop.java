package be.tournages.territory.web;

import be.tournages.territory.Boundary;
import be.tournages.territory.Commune;
import be.tournages.territory.Territory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.geojson.GeoJsonWriter;

/**
 * The map to draw where no tiles are: provinces, communes once imported, towns with their rank.
 * Drawn once for each import; shared borders stay shared when they are simplified.
 */
@Singleton
class Backdrop {

  /* 0.0015° is about 110 m east and 170 m north: a pixel at zoom 10. */
  private static final double TOLERANCE_DEGREES = 0.0015;
  private static final int DECIMALS = 4;

  private final Territory territory;
  private final ObjectMapper mapper = new ObjectMapper();
  private final GeoJsonWriter writer = new GeoJsonWriter(DECIMALS);
  private volatile @Nullable Drawing drawn;

  Backdrop(Territory territory) {
    this.territory = territory;
    writer.setEncodeCRS(false);
  }

  /** A drawing and the tag that changes with it; {@code version} is that of the boundaries. */
  record Drawing(String version, String etag, byte[] geoJson) {}

  /** The drawing of the boundaries as they are now. */
  Drawing get() {
    String version = territory.boundaryVersion();
    Drawing known = drawn;
    if (known != null && known.version().equals(version)) {
      return known;
    }
    synchronized (this) {
      known = drawn;
      if (known == null || !known.version().equals(version)) {
        known = draw(version);
        drawn = known;
      }
      return known;
    }
  }

  private Drawing draw(String version) {
    ObjectNode collection = mapper.createObjectNode().put("type", "FeatureCollection");
    ArrayNode features = mapper.createArrayNode();
    List<Boundary> communes = simplified(territory.listBoundaries());
    List<Boundary> provinces = communes.isEmpty() ? territory.listOutlines() : joined(communes);
    collection.put("approximate", communes.isEmpty());
    provinces.forEach(province -> features.add(feature("province", province)));
    communes.forEach(commune -> features.add(feature("commune", commune)));
    Map<String, Integer> ranks = territory.mapRanks();
    for (Commune commune : territory.listCommunes()) {
      features.add(town(commune, Objects.requireNonNull(ranks.get(commune.nis()), commune.nis())));
    }
    collection.set("features", features);
    byte[] json = collection.toString().getBytes(StandardCharsets.UTF_8);
    var checksum = new CRC32();
    checksum.update(json);
    return new Drawing(version, "\"" + Long.toHexString(checksum.getValue()) + "\"", json);
  }

  private static List<Boundary> simplified(List<Boundary> boundaries) {
    Geometry[] outlines = boundaries.stream().map(Boundary::outline).toArray(Geometry[]::new);
    Geometry[] simple = CoverageSimplifier.simplify(outlines, TOLERANCE_DEGREES);
    var result = new ArrayList<Boundary>();
    for (int i = 0; i < simple.length; i++) {
      result.add(new Boundary(boundaries.get(i).nis(), simple[i]));
    }
    return result;
  }

  private List<Boundary> joined(List<Boundary> communes) {
    return territory.listProvinces().stream()
        .map(province -> {
          Geometry[] parts =
              communes.stream()
                  .filter(
                      one -> territory.getCommune(one.nis()).provinceNis().equals(province.nis()))
                  .map(Boundary::outline)
                  .toArray(Geometry[]::new);
          return new Boundary(province.nis(), CoverageUnion.union(parts));
        })
        .toList();
  }

  private ObjectNode feature(String kind, Boundary boundary) {
    ObjectNode properties = mapper.createObjectNode().put("kind", kind).put("nis", boundary.nis());
    var names =
        kind.equals("province")
            ? territory.getProvince(boundary.nis()).names()
            : territory.getCommune(boundary.nis()).names();
    properties.set("names", mapper.valueToTree(PlaceJson.names(names)));
    ObjectNode feature = mapper.createObjectNode().put("type", "Feature");
    feature.set("properties", properties);
    feature.putRawValue("geometry", new RawValue(writer.write(boundary.outline())));
    return feature;
  }

  private ObjectNode town(Commune commune, int rank) {
    ObjectNode properties =
        mapper.createObjectNode().put("kind", "town").put("nis", commune.nis()).put("rank", rank);
    properties.set("names", mapper.valueToTree(PlaceJson.names(commune.names())));
    ObjectNode point = mapper.createObjectNode().put("type", "Point");
    point.set(
        "coordinates",
        mapper
            .createArrayNode()
            .add(territory.centre(commune).lon())
            .add(territory.centre(commune).lat()));
    ObjectNode feature = mapper.createObjectNode().put("type", "Feature");
    feature.set("properties", properties);
    feature.set("geometry", point);
    return feature;
  }
}
