package be.tournages.geo;

/**
 * A point on the ground, in EPSG:4326, longitude first.
 *
 * @param lon degrees east, −180 to 180
 * @param lat degrees north, −90 to 90
 */
public record Position(double lon, double lat) {

  public Position {
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
      throw new IllegalArgumentException("No position " + lon + "," + lat);
    }
  }
}
