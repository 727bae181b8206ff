package be.tournages.territory;

import be.tournages.geo.Position;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.index.strtree.ItemBoundable;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** The locality next to a position, for want of boundaries; none outside the rough outline. */
final class NearestLocality {

  /* About 1.1 km: the outlines are generalised by up to that much. */
  private static final double TOLERANCE_DEGREES = 0.01;
  /* A degree of longitude at 50.3° north is 0.64 of a degree of latitude. */
  private static final double EAST_SCALE = Math.cos(Math.toRadians(50.3));

  private final STRtree tree = new STRtree();
  private final Geometry wallonia;
  private final GeometryFactory geometry = new GeometryFactory();

  NearestLocality(List<Locality> localities, List<Boundary> outlines) {
    for (Locality locality : localities) {
      tree.insert(new Envelope(scaled(locality.position())), locality);
    }
    tree.build();
    wallonia =
        UnaryUnionOp.union(outlines.stream().map(Boundary::outline).toList())
            .buffer(TOLERANCE_DEGREES);
  }

  Optional<Locality> find(Position position) {
    var point = geometry.createPoint(new Coordinate(position.lon(), position.lat()));
    if (!wallonia.covers(point)) {
      return Optional.empty();
    }
    Object near =
        tree.nearestNeighbour(new Envelope(scaled(position)), position, NearestLocality::distance);
    return near instanceof Locality locality ? Optional.of(locality) : Optional.empty();
  }

  private static double distance(ItemBoundable one, ItemBoundable other) {
    return ((Envelope) one.getBounds()).distance((Envelope) other.getBounds());
  }

  private static Coordinate scaled(Position position) {
    return new Coordinate(position.lon() * EAST_SCALE, position.lat());
  }
}
