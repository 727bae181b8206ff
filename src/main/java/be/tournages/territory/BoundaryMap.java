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

/** The imported boundaries in memory, read at the first question and after each import. */
@Singleton
class BoundaryMap {

  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  private final BoundarySource source;
  private volatile @Nullable Loaded loaded;

  BoundaryMap(BoundarySource source) {
    this.source = source;
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

  /** Forgets what was read: the table has changed. */
  void refresh() {
    loaded = null;
  }

  private Loaded loaded() {
    Loaded known = loaded;
    if (known == null) {
      synchronized (this) {
        known = loaded;
        if (known == null) {
          known = Loaded.of(source.list());
          loaded = known;
        }
      }
    }
    return known;
  }

  private record Area(String nis, PreparedGeometry outline) {}

  private record Loaded(List<Boundary> boundaries, STRtree tree) {

    static Loaded of(List<Boundary> boundaries) {
      var tree = new STRtree();
      for (Boundary boundary : boundaries) {
        var area = new Area(boundary.nis(), PreparedGeometryFactory.prepare(boundary.outline()));
        tree.insert(boundary.outline().getEnvelopeInternal(), area);
      }
      tree.build();
      return new Loaded(List.copyOf(boundaries), tree);
    }
  }
}
