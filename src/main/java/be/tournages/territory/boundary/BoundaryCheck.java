package be.tournages.territory.boundary;

import be.tournages.geo.Geodesy;
import be.tournages.geo.Position;
import be.tournages.territory.Boundary;
import be.tournages.territory.Commune;
import be.tournages.territory.Locality;
import be.tournages.territory.Territory;
import be.tournages.territory.boundary.BoundaryFinding.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Holds outlines against what is known of the communes: number, places, no ground shared. */
final class BoundaryCheck {

  /* Centroids of two real editions (2011 sectors, a Lambert 72 edition) differ by 0.1 m in the
  median; a datum mistaken for another shifts by about 100 m. */
  private static final double MOST_SHIFT_M = 25;
  /* Outlines at 1:1 million stray by some 200 m; a locality on a border may then be outside. */
  private static final double MOST_STRAY_DEGREES = 0.004;
  /* Slivers between neighbours drawn apart, as a part of the smaller one. */
  private static final double MOST_OVERLAP = 0.002;
  private static final double METRES_A_DEGREE = 111_200;
  private static final int MOST_FINDINGS = 12;

  private final GeometryFactory geometry = new GeometryFactory();
  private final Territory territory;
  private final List<BoundaryFinding> findings = new ArrayList<>();
  private final Map<String, Geometry> outlines = new HashMap<>();

  BoundaryCheck(Territory territory, List<Boundary> boundaries) {
    this.territory = territory;
    boundaries.forEach(boundary -> outlines.put(boundary.nis(), boundary.outline()));
  }

  /** What is wrong; empty when the outlines can be used. */
  List<BoundaryFinding> run() {
    findMissing();
    if (!findShift()) {
      findMisplaced();
    }
    findOverlaps();
    return findings;
  }

  private void findMissing() {
    for (Commune commune : territory.listCommunes()) {
      if (!outlines.containsKey(commune.nis())) {
        add(Kind.MISSING_COMMUNE, BoundaryFile.label(commune), commune.position());
      }
    }
  }

  /* The points of the communes are centroids but for four: the median tells a shift of all. */
  private boolean findShift() {
    List<Commune> drawn =
        territory.listCommunes().stream().filter(one -> outlines.containsKey(one.nis())).toList();
    if (drawn.isEmpty()) {
      return false;
    }
    List<Double> east = drawn.stream().map(one -> offset(one).x).sorted().toList();
    List<Double> north = drawn.stream().map(one -> offset(one).y).sorted().toList();
    Position reference = territory.listCommunes().getFirst().position();
    double lon = clamp(reference.lon() + median(east), 180);
    double lat = clamp(reference.lat() + median(north), 90);
    double metres = Geodesy.distance(reference, new Position(lon, lat)).value();
    double noise = METRES_A_DEGREE * Math.max(error(east), error(north));
    if (metres <= Math.max(MOST_SHIFT_M, noise)) {
      return false;
    }
    add(Kind.SHIFTED, String.valueOf(Math.round(metres)), null);
    return true;
  }

  /* Four standard errors of a median, from the median deviation (normal: 1.4826 and 1.2533). */
  private static double error(List<Double> sorted) {
    double middle = median(sorted);
    double deviation = median(sorted.stream().map(one -> Math.abs(one - middle)).sorted().toList());
    return 4 * 1.4826 * 1.2533 * deviation / Math.sqrt(sorted.size());
  }

  private Coordinate offset(Commune commune) {
    Coordinate centre = outline(commune.nis()).getCentroid().getCoordinate();
    return new Coordinate(centre.x - commune.position().lon(), centre.y - commune.position().lat());
  }

  private static double clamp(double degrees, double most) {
    return Math.clamp(degrees, -most, most);
  }

  private static double median(List<Double> sorted) {
    return sorted.get(sorted.size() / 2);
  }

  private void findMisplaced() {
    for (Commune commune : territory.listCommunes()) {
      Geometry outline = outlines.get(commune.nis());
      if (outline != null && !outline.covers(point(commune.position()))) {
        add(Kind.MISPLACED, BoundaryFile.label(commune), commune.position());
      }
    }
    for (Locality locality : territory.listLocalities()) {
      Geometry outline = outlines.get(locality.communeNis());
      if (outline != null && outline.distance(point(locality.position())) > MOST_STRAY_DEGREES) {
        Commune commune = territory.getCommune(locality.communeNis());
        String subject = BoundaryFile.label(commune) + ", " + locality.names().main();
        add(Kind.MISPLACED, subject, locality.position());
      }
    }
  }

  private void findOverlaps() {
    var tree = new STRtree();
    outlines.forEach((nis, outline) -> tree.insert(outline.getEnvelopeInternal(), nis));
    for (Commune commune : territory.listCommunes()) {
      Geometry outline = outlines.get(commune.nis());
      if (outline != null) {
        for (Object other : tree.query(outline.getEnvelopeInternal())) {
          if (other instanceof String nis && nis.compareTo(commune.nis()) > 0) {
            overlap(commune, territory.getCommune(nis));
          }
        }
      }
    }
  }

  private void overlap(Commune one, Commune other) {
    Geometry first = outline(one.nis());
    Geometry second = outline(other.nis());
    Geometry shared = OverlayNGRobust.overlay(first, second, OverlayNG.INTERSECTION);
    if (shared.getArea() > MOST_OVERLAP * Math.min(first.getArea(), second.getArea())) {
      double hectares =
          shared.getArea()
              * METRES_A_DEGREE
              * METRES_A_DEGREE
              * Math.cos(Math.toRadians(one.position().lat()))
              / 10_000;
      String subject =
          BoundaryFile.label(one)
              + " – "
              + BoundaryFile.label(other)
              + " ("
              + Math.round(hectares)
              + " ha)";
      add(Kind.OVERLAP, subject, position(shared.getInteriorPoint().getCoordinate()));
    }
  }

  private Geometry outline(String nis) {
    Geometry outline = outlines.get(nis);
    if (outline == null) {
      throw new IllegalStateException("No outline of " + nis);
    }
    return outline;
  }

  private Point point(Position position) {
    return geometry.createPoint(new Coordinate(position.lon(), position.lat()));
  }

  private void add(Kind kind, String subject, @Nullable Position position) {
    if (findings.stream().filter(finding -> finding.kind() == kind).count() < MOST_FINDINGS) {
      findings.add(new BoundaryFinding(kind, subject, position));
    }
  }

  /** The coordinate as a position; null when it is none on earth. */
  static @Nullable Position position(Coordinate coordinate) {
    boolean onEarth = Math.abs(coordinate.x) <= 180 && Math.abs(coordinate.y) <= 90;
    return onEarth ? new Position(coordinate.x, coordinate.y) : null;
  }
}
