package be.tournages.geo;

/**
 * A box along the meridians and parallels, in EPSG:4326 degrees; it never crosses the antimeridian.
 *
 * @param west least longitude
 * @param south least latitude
 * @param east greatest longitude
 * @param north greatest latitude
 */
public record Bbox(double west, double south, double east, double north) {

  public Bbox {
    if (!(west >= -180 && west <= east && east <= 180)) {
      throw new IllegalArgumentException("No box from " + west + " to " + east + " east");
    }
    if (!(south >= -90 && south <= north && north <= 90)) {
      throw new IllegalArgumentException("No box from " + south + " to " + north + " north");
    }
  }

  /** Whether the position lies in the box or on its edge. */
  public boolean contains(Position position) {
    return position.lon() >= west
        && position.lon() <= east
        && position.lat() >= south
        && position.lat() <= north;
  }
}
