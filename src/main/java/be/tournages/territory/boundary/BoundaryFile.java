package be.tournages.territory.boundary;

import be.tournages.geo.Crs;
import be.tournages.geo.Reprojection;
import be.tournages.territory.Boundary;
import be.tournages.territory.Commune;
import be.tournages.territory.Territory;
import be.tournages.territory.boundary.BoundaryFinding.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.valid.IsValidOp;

/** Reads a file into one outline a commune of 2025, in WGS 84; notes what is wrong on the way. */
final class BoundaryFile {

  private final Territory territory;
  private final Reprojection reprojection;
  private final CommuneKey keys;
  private final List<BoundaryFinding> findings = new ArrayList<>();
  private final TreeSet<String> merged = new TreeSet<>();
  private final Map<String, List<Geometry>> parts = new LinkedHashMap<>();
  private Crs crs = Crs.WGS84;

  BoundaryFile(Territory territory, Reprojection reprojection) {
    this.territory = territory;
    this.reprojection = reprojection;
    this.keys = new CommuneKey(territory);
  }

  /** The outlines; read once. */
  List<Boundary> read(Path path, @Nullable Crs given) throws BoundaryRejection {
    var seen = new int[1];
    GeoJsonFile file =
        GeoJsonFile.read(
            path,
            properties -> {
              seen[0]++;
              return keys.isWanted(properties);
            });
    if (file.features().isEmpty()) {
      throw new BoundaryRejection(Kind.WRONG_REGION, String.valueOf(seen[0]));
    }
    crs = FileCrs.of(given, file.crsName(), firstGeometry(file));
    boolean anyKey = false;
    for (RawFeature feature : file.features()) {
      anyKey |= add(feature);
    }
    if (!anyKey) {
      throw new BoundaryRejection(Kind.NO_CODE, propertyNames(file));
    }
    return outlines();
  }

  /** The system of the file. */
  Crs crs() {
    return crs;
  }

  /** Codes in the file that another has replaced. */
  List<String> merged() {
    return List.copyOf(merged);
  }

  /** What was wrong with single features. */
  List<BoundaryFinding> findings() {
    return findings;
  }

  private static String propertyNames(GeoJsonFile file) {
    var names = new ArrayList<String>();
    file.features().getFirst().properties().fieldNames().forEachRemaining(names::add);
    return String.join(", ", names);
  }

  private static Geometry firstGeometry(GeoJsonFile file) throws BoundaryRejection {
    for (RawFeature feature : file.features()) {
      try {
        Geometry geometry = parse(feature);
        if (!geometry.isEmpty()) {
          return geometry;
        }
      } catch (ParseException | IllegalArgumentException e) {
        continue;
      }
    }
    throw new BoundaryRejection(Kind.UNREADABLE, "geometry");
  }

  private static Geometry parse(RawFeature feature) throws ParseException {
    return new GeoJsonReader().read(feature.geometry().toString());
  }

  private boolean add(RawFeature feature) {
    String code = keys.find(feature.properties()).orElse(null);
    if (code == null) {
      return false;
    }
    Commune commune = territory.findByAnyCode(code).orElse(null);
    if (commune == null) {
      findings.add(new BoundaryFinding(Kind.UNKNOWN_COMMUNE, code, null));
      return true;
    }
    if (!commune.nis().equals(code)) {
      merged.add(code);
    }
    try {
      check(commune, reprojection.toWgs84(parse(feature), crs));
    } catch (ParseException | IllegalArgumentException e) {
      findings.add(new BoundaryFinding(Kind.INVALID_POLYGON, label(commune), null));
    }
    return true;
  }

  private void check(Commune commune, Geometry geometry) {
    var validity = new IsValidOp(geometry);
    if (!(geometry instanceof Polygonal) || geometry.isEmpty()) {
      findings.add(new BoundaryFinding(Kind.INVALID_POLYGON, label(commune), null));
    } else if (!validity.isValid()) {
      var error = validity.getValidationError();
      String subject = label(commune) + ": " + error.getMessage();
      findings.add(
          new BoundaryFinding(
              Kind.INVALID_POLYGON, subject, BoundaryCheck.position(error.getCoordinate())));
    }
    parts.computeIfAbsent(commune.nis(), nis -> new ArrayList<>()).add(geometry);
  }

  private List<Boundary> outlines() {
    var outlines = new ArrayList<Boundary>();
    if (findings.stream().noneMatch(finding -> finding.kind() == Kind.INVALID_POLYGON)) {
      parts.forEach((nis, all) ->
          outlines.add(
              new Boundary(nis, all.size() == 1 ? all.getFirst() : OverlayNGRobust.union(all))));
    }
    return outlines;
  }

  static String label(Commune commune) {
    return commune.names().main() + " (" + commune.nis() + ")";
  }
}
