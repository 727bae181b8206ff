package be.tournages.impact.report;

import be.tournages.territory.Boundary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * Draws charts and maps as SVG. Shapes only: every word stands beside them in HTML, set in the
 * fonts of the document.
 */
final class Drawing {

  static final String ACCENT = "#0B5C57";
  static final String SECOND = "#9CC7C1";
  static final String LINE = "#E3DFD8";
  private static final String INK = "#1C1B1A";
  private static final String WARM = "#B4622D";

  /* Shades of the accent on paper, from nothing to the most. */
  private static final int[] PALE = {0xEE, 0xF3, 0xF1};
  private static final int[] FULL = {0x4F, 0x96, 0x8E};

  private Drawing() {}

  /** A horizontal bar whose parts are drawn one after the other. */
  static String bar(List<BigDecimal> parts, BigDecimal most, int width, int height) {
    var svg = new StringBuilder(open(width, height));
    double x = 0;
    for (int i = 0; i < parts.size(); i++) {
      double length = length(parts.get(i), most, width);
      rect(svg, x, 0, length, height, i == 0 ? ACCENT : SECOND);
      x += length;
    }
    return svg.append("</svg>").toString();
  }

  /** A column that stands on its base. */
  static String column(BigDecimal number, BigDecimal most, int width, int height) {
    var svg = new StringBuilder(open(width, height));
    double length = length(number, most, height - 1);
    rect(svg, 2, height - 1 - length, width - 4, length, ACCENT);
    rect(svg, 0, height - 1, width, 1, LINE);
    return svg.append("</svg>").toString();
  }

  /** A range on an axis from zero to the most, with a mark at its middle. */
  static String range(Block.Range range, BigDecimal most, int width, int height) {
    var svg = new StringBuilder(open(width, height));
    double low = length(range.low(), most, width - 2);
    double high = length(range.high(), most, width - 2);
    double central = length(range.central(), most, width - 2);
    rect(svg, 0, height / 2.0 - 0.5, width, 1, LINE);
    rect(svg, low, 2, Math.max(high - low, 1), height - 4, SECOND);
    rect(svg, central - 1, 0, 2.5, height, ACCENT);
    return svg.append("</svg>").toString();
  }

  /** The provinces, shaded, with their bubbles. */
  static String map(Block.PlaceMap map, List<Boundary> provinces, int width) {
    var frame = new Envelope();
    provinces.forEach(one -> frame.expandToInclude(one.outline().getEnvelopeInternal()));
    Projection projection = Projection.onto(frame, width);
    var svg = new StringBuilder(open(width, (int) Math.ceil(projection.height())));
    BigDecimal most = most(map.shades());
    for (Boundary province : provinces) {
      BigDecimal number = map.shades().getOrDefault(province.nis(), BigDecimal.ZERO);
      boolean picked = province.nis().equals(map.picked());
      svg.append("<path d=\"").append(path(province.outline(), projection)).append("\" fill=\"");
      svg.append(shade(number, most)).append("\" stroke=\"").append(picked ? INK : "#FFFFFF");
      svg.append("\" stroke-width=\"").append(picked ? "2.4" : "1.6").append("\"/>");
    }
    BigDecimal largest =
        map.bubbles().stream().map(Block.Bubble::number).reduce(BigDecimal.ONE, BigDecimal::max);
    for (Block.Bubble bubble : map.bubbles()) {
      double radius = 2.5 + 15 * Math.sqrt(bubble.number().doubleValue() / largest.doubleValue());
      svg.append(
          String.format(
              Locale.ROOT,
              "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\" fill-opacity=\"0.75\""
                  + " stroke=\"#FFFFFF\" stroke-width=\"1\"/>",
              projection.x(bubble.lon()),
              projection.y(bubble.lat()),
              radius,
              bubble.strong() ? WARM : ACCENT));
    }
    return svg.append("</svg>").toString();
  }

  /**
   * Longitude and latitude on paper: a cylinder that is true at the middle of the frame, enough for
   * a country of this size.
   */
  private record Projection(
      double west, double north, double scaleX, double scaleY, double height) {

    static Projection onto(Envelope frame, int width) {
      double margin = 6;
      double narrow = Math.cos(Math.toRadians(frame.centre().y));
      double scaleX = (width - 2 * margin) / frame.getWidth();
      double scaleY = scaleX / narrow;
      return new Projection(
          frame.getMinX() - margin / scaleX,
          frame.getMaxY() + margin / scaleY,
          scaleX,
          scaleY,
          frame.getHeight() * scaleY + 2 * margin);
    }

    double x(double lon) {
      return (lon - west) * scaleX;
    }

    double y(double lat) {
      return (north - lat) * scaleY;
    }
  }

  private static String path(Geometry outline, Projection projection) {
    var path = new StringBuilder();
    for (int i = 0; i < outline.getNumGeometries(); i++) {
      if (outline.getGeometryN(i) instanceof Polygon polygon) {
        char command = 'M';
        for (Coordinate corner : polygon.getExteriorRing().getCoordinates()) {
          path.append(
              String.format(
                  Locale.ROOT,
                  "%c%.1f %.1f",
                  command,
                  projection.x(corner.x),
                  projection.y(corner.y)));
          command = 'L';
        }
        path.append('Z');
      }
    }
    return path.toString();
  }

  private static BigDecimal most(Map<String, BigDecimal> shades) {
    return shades.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  private static String shade(BigDecimal number, BigDecimal most) {
    double part = most.signum() == 0 ? 0 : number.doubleValue() / most.doubleValue();
    var colour = new StringBuilder("#");
    for (int i = 0; i < 3; i++) {
      colour.append(
          String.format("%02X", Math.round(PALE[i] + (float) (part * (FULL[i] - PALE[i])))));
    }
    return colour.toString();
  }

  private static double length(BigDecimal number, BigDecimal most, double whole) {
    return most.signum() == 0 ? 0 : number.doubleValue() / most.doubleValue() * whole;
  }

  private static String open(int width, int height) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
        + width
        + "\" height=\""
        + height
        + "\" viewBox=\"0 0 "
        + width
        + " "
        + height
        + "\">";
  }

  private static void rect(
      StringBuilder svg, double x, double y, double width, double height, String colour) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" fill=\"%s\"/>",
            x,
            y,
            width,
            height,
            colour));
  }
}
