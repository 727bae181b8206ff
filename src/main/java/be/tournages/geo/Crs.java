package be.tournages.geo;

import java.util.Optional;
import java.util.regex.Pattern;

/** The coordinate systems that files for Belgium come in; everything is stored in WGS 84. */
public enum Crs {
  /** World Geodetic System 1984, degrees, here always longitude first. */
  WGS84(4326),
  /** Belgian Lambert 72 on the datum BD72, metres east then north. */
  LAMBERT_72(31370),
  /** Belgian Lambert 2008 on the datum ETRS89, metres east then north. */
  LAMBERT_2008(3812);

  private static final Pattern LAST_NUMBER = Pattern.compile("(\\d+)\\D*$");

  private final int epsg;

  Crs(int epsg) {
    this.epsg = epsg;
  }

  /** Code in the EPSG registry. */
  public int epsg() {
    return epsg;
  }

  /**
   * The system that a name means, such as {@code 31370}, {@code EPSG:3812} or {@code
   * urn:ogc:def:crs:OGC:1.3:CRS84}; empty when it is none of these. ETRS89 (4258) counts as WGS 84:
   * they differ by less than a metre.
   */
  public static Optional<Crs> find(String name) {
    if (name.endsWith("CRS84")) {
      return Optional.of(WGS84);
    }
    var number = LAST_NUMBER.matcher(name);
    if (!number.find()) {
      return Optional.empty();
    }
    return switch (number.group(1)) {
      case "4326", "4258" -> Optional.of(WGS84);
      case "31370" -> Optional.of(LAMBERT_72);
      case "3812" -> Optional.of(LAMBERT_2008);
      default -> Optional.empty();
    };
  }
}
