package be.tournages.territory;

import be.tournages.geo.Position;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/** The imported boundaries in memory, read at the first question and again after an import. */
@Singleton
class BoundaryMap {

  /* Another process may import: a server notices within this time. */
  private static final long ASK_AGAIN_NANOS = 5_000_000_000L;
  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  private final BoundaryStore store;
  private volatile @Nullable Loaded loaded;
  private volatile long askedAt;

  BoundaryMap(BoundaryStore store) {
    this.store = store;
  }

  /** Whether boundaries were imported. */
  boolean isKnown() {
    return !loaded().boundaries().isEmpty();
  }

  /** All boundaries. */
  List<Boundary> list() {
    return loaded().boundaries();
  }

  /** NIS code of the commune around the position; empty outside all. */
  Optional<String> find(Position position) {
    Point point = GEOMETRY.createPoint(new Coordinate(position.lon(), position.lat()));
    for (Object item : loaded().tree().query(point.getEnvelopeInternal())) {
      if (item instanceof Area area && area.outline().covers(point)) {
        return Optional.of(area.nis());
      }
    }
    return Optional.empty();
  }

  /** Another text after each import. */
  String version() {
    return loaded().version();
  }

  private Loaded loaded() {
    Loaded known = loaded;
    if (known != null && System.nanoTime() - askedAt < ASK_AGAIN_NANOS) {
      return known;
    }
    synchronized (this) {
      String version = store.version();
      known = loaded;
      if (known == null || !known.version().equals(version)) {
        known = Loaded.of(store.list(), version);
        loaded = known;
      }
      askedAt = System.nanoTime();
      return known;
    }
  }

  private record Area(String nis, PreparedGeometry outline) {}

  private record Loaded(List<Boundary> boundaries, STRtree tree, String version) {

    static Loaded of(List<Boundary> boundaries, String version) {
      var tree = new STRtree();
      for (Boundary boundary : boundaries) {
        var area = new Area(boundary.nis(), PreparedGeometryFactory.prepare(boundary.outline()));
        tree.insert(boundary.outline().getEnvelopeInternal(), area);
      }
      tree.build();
      return new Loaded(List.copyOf(boundaries), tree, version);
    }
  }
}
