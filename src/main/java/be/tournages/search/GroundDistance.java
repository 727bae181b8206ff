package be.tournages.search;

import be.tournages.geo.Bbox;
import be.tournages.geo.Metres;
import be.tournages.geo.Position;

/**
 * Lengths from one point, fast enough for every entry of a region: a plane that fits the ellipsoid
 * at the mean latitude (47 CFR § 73.208, there allowed to 475 km). Within 30 km of a Walloon place
 * it stays within two metres of the geodesic.
 */
final class GroundDistance {

  /* Kilometres a degree of latitude and of longitude, series in the latitude. */
  private static final double[] NORTH = {111.13209, -0.56605, 0.00120};
  private static final double[] EAST = {111.41513, -0.09455, 0.00012};
  /* Any parallel and meridian of the ellipsoid measures at least so much a degree near 50° north. */
  private static final double LEAST_NORTH_M = 110_500;

  private final double lon;
  private final double lat;

  GroundDistance(Position from) {
    this.lon = from.lon();
    this.lat = from.lat();
  }

  double metres(double otherLon, double otherLat) {
    double c = Math.cos(Math.toRadians((lat + otherLat) / 2));
    double d = c * c;
    // Cosines of twice to five times the mean latitude as polynomials in the first (Chebyshev).
    double north = NORTH[0] + NORTH[1] * (2 * d - 1) + NORTH[2] * (8 * d * d - 8 * d + 1);
    double east = c * (EAST[0] + EAST[1] * (4 * d - 3) + EAST[2] * (16 * d * d - 20 * d + 5));
    double up = north * (otherLat - lat);
    double across = east * (otherLon - lon);
    return 1000 * Math.sqrt(up * up + across * across);
  }

  /** A box that holds everything within the radius, and a little more. */
  Bbox box(Metres radius) {
    double north = radius.value() / LEAST_NORTH_M;
    double farthest = Math.min(89, Math.abs(lat) + north);
    double east = north / Math.cos(Math.toRadians(farthest));
    return new Bbox(
        Math.max(-180, lon - east),
        Math.max(-90, lat - north),
        Math.min(180, lon + east),
        Math.min(90, lat + north));
  }
}
