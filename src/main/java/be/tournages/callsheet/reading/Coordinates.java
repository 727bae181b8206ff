package be.tournages.callsheet.reading;

/**
 * A position as a sheet prints it, in EPSG:4326, longitude first.
 *
 * @param lon degrees east, −180 to 180
 * @param lat degrees north, −90 to 90
 */
public record Coordinates(double lon, double lat) {

  public Coordinates {
    if (!(Math.abs(lon) <= 180) || !(Math.abs(lat) <= 90)) {
      throw new IllegalArgumentException("No such place on earth: " + lon + ", " + lat);
    }
  }
}
