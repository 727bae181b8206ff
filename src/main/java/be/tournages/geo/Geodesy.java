package be.tournages.geo;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

/** Lengths measured on the spheroid of WGS 84. */
public final class Geodesy {

  private Geodesy() {}

  /** The shortest way over the ground (Karney 2013, exact to nanometres). */
  public static Metres distance(Position from, Position to) {
    return new Metres(
        Geodesic.WGS84.Inverse(from.lat(), from.lon(), to.lat(), to.lon(), GeodesicMask.DISTANCE)
            .s12);
  }
}
