package be.tournages.geo;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * The edge of an area, EPSG:4326.
 *
 * @param corners its corners in their order, the last one equal to the first, at least four
 */
public record Ring(List<Position> corners) {

  private static final int LEAST = 4;
  private static final GeometryFactory PLANE = new GeometryFactory();

  public Ring {
    corners = List.copyOf(corners);
    if (!isRing(corners)) {
      throw new IllegalArgumentException("A ring is closed and has three corners");
    }
  }

  /** Whether the corners are those of a ring: closed, and at least four. */
  public static boolean isRing(List<Position> corners) {
    return corners.size() >= LEAST && corners.getFirst().equals(corners.getLast());
  }

  /** Whether it crosses or touches itself, so that nobody could say what lies inside. */
  public boolean crossesItself() {
    return !PLANE
        .createLinearRing(
            corners.stream()
                .map(corner -> new Coordinate(corner.lon(), corner.lat()))
                .toArray(Coordinate[]::new))
        .isSimple();
  }
}
