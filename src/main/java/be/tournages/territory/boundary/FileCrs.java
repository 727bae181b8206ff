package be.tournages.territory.boundary;

import be.tournages.geo.Crs;
import be.tournages.territory.boundary.BoundaryFinding.Kind;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Which coordinate system a file is written in. */
final class FileCrs {

  /* Where Belgium lies in each system, generously; the three do not touch. */
  private static final Envelope DEGREES = new Envelope(-180, 180, -90, 90);
  private static final Envelope IN_LAMBERT_72 = new Envelope(0, 320_000, 0, 270_000);
  private static final Envelope IN_LAMBERT_2008 = new Envelope(480_000, 820_000, 480_000, 780_000);

  private FileCrs() {}

  /** What was given, else what the file names, else what its numbers leave possible. */
  static Crs of(@Nullable Crs given, @Nullable String named, Geometry sample)
      throws BoundaryRejection {
    if (given != null) {
      return given;
    }
    if (named != null) {
      return Crs.find(named).orElseThrow(() -> new BoundaryRejection(Kind.UNKNOWN_CRS, named));
    }
    Envelope extent = sample.getEnvelopeInternal();
    if (DEGREES.contains(extent)) {
      return Crs.WGS84;
    }
    if (IN_LAMBERT_72.contains(extent)) {
      return Crs.LAMBERT_72;
    }
    if (IN_LAMBERT_2008.contains(extent)) {
      return Crs.LAMBERT_2008;
    }
    throw new BoundaryRejection(Kind.UNKNOWN_CRS, "?");
  }
}
