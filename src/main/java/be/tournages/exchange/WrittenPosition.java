package be.tournages.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/**
 * A position as somebody wrote it, not yet placed on the ground.
 *
 * @param geometry numbers in the order they were written
 * @param ordered whether the notation says that the east comes first
 * @param crs what the notation itself names, such as {@code 31370}
 */
record WrittenPosition(Geometry geometry, boolean ordered, @Nullable String crs) {

  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String NUMBER = "[-+]?\\d+(?:[.,]\\d+)?";
  private static final Pattern PLAIN =
      Pattern.compile("[\\[(]?\\s*(" + NUMBER + ")\\s*[;|\\s]\\s*(" + NUMBER + ")\\s*[])]?");
  /* Where a comma parts the numbers, the decimal sign is a point. */
  private static final Pattern COMMA =
      Pattern.compile(
          "[\\[(]?\\s*([-+]?\\d+(?:\\.\\d+)?)\\s*,\\s*([-+]?\\d+(?:\\.\\d+)?)\\s*[])]?");
  private static final Pattern SPACED_COMMA =
      Pattern.compile("[\\[(]?\\s*(" + NUMBER + ")\\s*,\\s+(" + NUMBER + ")\\s*[])]?");
  private static final String ANGLE =
      "(\\d{1,3})\\s*°\\s*(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*['′’]\\s*)?(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*(?:\"|″|''|”)\\s*)?([NSEWO])";
  private static final Pattern ANGLES =
      Pattern.compile(ANGLE + "\\s*[,;/]?\\s*" + ANGLE, Pattern.CASE_INSENSITIVE);
  private static final Pattern WKT =
      Pattern.compile(
          "(?:SRID=(\\d+);)?\\s*((?:MULTI)?(?:POINT|POLYGON|LINESTRING)\\s*Z?\\s*\\(.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Reads GeoJSON, WKT, degrees with minutes and seconds, or two plain numbers. */
  static Optional<WrittenPosition> read(String text) {
    String plain = text.strip();
    if (plain.startsWith("{")) {
      return geoJson(plain);
    }
    Matcher wkt = WKT.matcher(plain);
    if (wkt.matches()) {
      return wkt(wkt.group(2), wkt.group(1));
    }
    return angles(plain).or(() -> numbers(plain));
  }

  /** Two numbers, each in a column of its own, the east first. */
  static Optional<WrittenPosition> of(String east, String north) {
    Optional<Double> x = Numbers.read(east).map(Number::doubleValue);
    Optional<Double> y = Numbers.read(north).map(Number::doubleValue);
    return x.isEmpty() || y.isEmpty()
        ? Optional.empty()
        : Optional.of(point(x.get(), y.get(), true));
  }

  private static Optional<WrittenPosition> geoJson(String text) {
    try {
      JsonNode node = MAPPER.readTree(text);
      JsonNode geometry =
          node.path("type").asText().equals("Feature") ? node.path("geometry") : node;
      Geometry read = new GeoJsonReader(GEOMETRY).read(geometry.toString());
      String crs = node.path("crs").path("properties").path("name").asText("");
      return isUsable(read)
          ? Optional.of(new WrittenPosition(read, true, crs.isEmpty() ? null : crs))
          : Optional.empty();
    } catch (JsonProcessingException | ParseException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<WrittenPosition> wkt(String text, @Nullable String srid) {
    try {
      Geometry read = new WKTReader(GEOMETRY).read(text);
      return isUsable(read) ? Optional.of(new WrittenPosition(read, true, srid)) : Optional.empty();
    } catch (ParseException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isUsable(@Nullable Geometry geometry) {
    if (geometry == null || geometry.isEmpty()) {
      return false;
    }
    for (Coordinate one : geometry.getCoordinates()) {
      if (!Double.isFinite(one.x) || !Double.isFinite(one.y)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<WrittenPosition> angles(String text) {
    Matcher found = ANGLES.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    double first = angle(found, 1);
    double second = angle(found, 5);
    boolean latitudeFirst = "NS".contains(found.group(4).toUpperCase(Locale.ROOT));
    boolean latitudeSecond = "NS".contains(found.group(8).toUpperCase(Locale.ROOT));
    if (latitudeFirst == latitudeSecond) {
      return Optional.empty();
    }
    return Optional.of(latitudeFirst ? point(second, first, true) : point(first, second, true));
  }

  private static double angle(Matcher found, int from) {
    double degrees =
        Double.parseDouble(found.group(from))
            + part(found.group(from + 1)) / 60
            + part(found.group(from + 2)) / 3600;
    return "SWO".contains(found.group(from + 3).toUpperCase(Locale.ROOT)) ? -degrees : degrees;
  }

  private static double part(@Nullable String text) {
    return text == null ? 0 : Double.parseDouble(text.replace(',', '.'));
  }

  private static Optional<WrittenPosition> numbers(String text) {
    for (Pattern pattern : new Pattern[] {COMMA, SPACED_COMMA, PLAIN}) {
      Matcher found = pattern.matcher(text);
      if (found.matches()) {
        return Optional.of(point(part(found.group(1)), part(found.group(2)), false));
      }
    }
    return Optional.empty();
  }

  private static WrittenPosition point(double east, double north, boolean ordered) {
    return new WrittenPosition(GEOMETRY.createPoint(new Coordinate(east, north)), ordered, null);
  }
}
