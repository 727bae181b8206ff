package be.tournages.search;

import be.tournages.geo.Bbox;
import be.tournages.geo.Position;

/**
 * The square on which web maps are drawn (EPSG:3857 scaled to 2³¹ units a side, x from the date
 * line eastwards, y from the north down), so that a cell of a map is a shift away.
 */
final class Mercator {

  /* A tile is 256 pixels wide, and at zoom 0 one tile is the world. */
  private static final int WORLD_BITS = 31;
  private static final int TILE_BITS = 8;
  private static final double MOST_NORTHERN = 85.05112878;

  private Mercator() {}

  static int x(double lon) {
    return unit((lon + 180) / 360);
  }

  static int y(double lat) {
    double sine = Math.sin(Math.toRadians(Math.clamp(lat, -MOST_NORTHERN, MOST_NORTHERN)));
    return unit(0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI));
  }

  private static int unit(double share) {
    return (int) Math.clamp((long) (share * (1L << WORLD_BITS)), 0, (1L << WORLD_BITS) - 1);
  }

  static long pack(Position position) {
    return (long) x(position.lon()) << 32 | y(position.lat());
  }

  static int x(long packed) {
    return (int) (packed >>> 32);
  }

  static int y(long packed) {
    return (int) packed;
  }

  static double lon(double x) {
    return x / (1L << WORLD_BITS) * 360 - 180;
  }

  static double lat(double y) {
    double share = 0.5 - y / (1L << WORLD_BITS);
    return 90 - 360 * Math.atan(Math.exp(-share * 2 * Math.PI)) / Math.PI;
  }

  /** By how many bits a unit is shifted to become a pixel at a zoom. */
  static int pixelShift(int zoom) {
    return Math.max(0, WORLD_BITS - TILE_BITS - zoom);
  }

  /** A box in these units, north up no more: least x, least y, greatest x, greatest y. */
  record Frame(int left, int top, int right, int bottom) {

    static Frame of(Bbox bbox) {
      return new Frame(x(bbox.west()), y(bbox.north()), x(bbox.east()), y(bbox.south()));
    }

    boolean contains(int x, int y) {
      return x >= left && x <= right && y >= top && y <= bottom;
    }
  }
}
