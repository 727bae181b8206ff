package be.tournages.exchange;

import be.tournages.geo.Crs;
import be.tournages.geo.Position;
import be.tournages.geo.Reprojection;
import be.tournages.territory.Located;
import be.tournages.territory.Territory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Places what is written on the ground: coordinate system, order of axes, commune. */
final class SpotReader {

  /* Where Belgium lies in each system, generously: EPSG registry, areas of use of 31370, 3812. */
  private static final Envelope IN_LAMBERT_72 = new Envelope(0, 320_000, 0, 270_000);
  private static final Envelope IN_LAMBERT_2008 = new Envelope(480_000, 820_000, 480_000, 780_000);
  /* A tenth of a millionth of a degree is a centimetre. */
  private static final double ROUNDING = 1e7;

  private final Territory territory;
  private final Reprojection reprojection;
  private final @Nullable Crs given;

  /**
   * @param given the system of the file where somebody said it; otherwise the numbers tell
   */
  SpotReader(Territory territory, Reprojection reprojection, @Nullable Crs given) {
    this.territory = territory;
    this.reprojection = reprojection;
    this.given = given;
  }

  /**
   * Reads the fields of a position.
   *
   * @param value text of a field, empty where there is none
   */
  Spot read(Function<Field, String> value) {
    String point = value.apply(Field.COORDINATES);
    String shape = value.apply(Field.GEOMETRY);
    Spot found = point(value, point, shape);
    boolean alone = point.isEmpty() && !hasPair(value);
    if (alone || shape.isEmpty() || !(found instanceof Spot.At at)) {
      return found;
    }
    return WrittenPosition.read(shape).map(this::spot).orElse(found) instanceof Spot.At larger
        ? new Spot.At(at.position(), larger.outline(), at.commune(), at.approximate())
        : found;
  }

  private static boolean hasPair(Function<Field, String> value) {
    return !value.apply(Field.LON).isEmpty() || !value.apply(Field.EAST).isEmpty();
  }

  private Spot point(Function<Field, String> value, String point, String shape) {
    if (!value.apply(Field.LON).isEmpty() || !value.apply(Field.LAT).isEmpty()) {
      return pair(value.apply(Field.LON), value.apply(Field.LAT));
    }
    if (!value.apply(Field.EAST).isEmpty() || !value.apply(Field.NORTH).isEmpty()) {
      return pair(value.apply(Field.EAST), value.apply(Field.NORTH));
    }
    String text = point.isEmpty() ? shape : point;
    if (text.isEmpty()) {
      return new Spot.Missing();
    }
    return WrittenPosition.read(text).map(this::spot).orElseGet(() -> new Spot.Unreadable(text));
  }

  private Spot pair(String east, String north) {
    return WrittenPosition.of(east, north)
        .map(this::spot)
        .orElseGet(() -> new Spot.Unreadable(east + " / " + north));
  }

  private Spot spot(WrittenPosition written) {
    Optional<Spot.At> asWritten = at(written.geometry(), written);
    if (asWritten.isPresent()) {
      return asWritten.get();
    }
    Optional<Spot.At> turned = at(turned(written.geometry()), written);
    if (turned.isPresent()) {
      return written.ordered() ? new Spot.Swapped(turned.get()) : turned.get();
    }
    Coordinate one = written.geometry().getCoordinate();
    return new Spot.Outside(String.format(Locale.ROOT, "%s / %s", text(one.x), text(one.y)));
  }

  private static String text(double value) {
    return Numbers.plain(java.math.BigDecimal.valueOf(value));
  }

  private static Geometry turned(Geometry geometry) {
    Geometry copy = geometry.copy();
    for (Coordinate one : copy.getCoordinates()) {
      double east = one.x;
      one.x = one.y;
      one.y = east;
    }
    copy.geometryChanged();
    return copy;
  }

  private Optional<Spot.At> at(Geometry written, WrittenPosition from) {
    Crs crs = crs(written.getEnvelopeInternal(), from.crs());
    if (crs == null) {
      return Optional.empty();
    }
    try {
      Geometry geometry = reprojection.toWgs84(written, crs);
      Position position = position(geometry);
      return territory.locate(position) instanceof Located.In in
          ? Optional.of(new Spot.At(position, ring(geometry), in.commune(), in.approximate()))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private @Nullable Crs crs(Envelope extent, @Nullable String named) {
    if (named != null && Crs.find(named).isPresent()) {
      return Crs.find(named).get();
    }
    boolean degrees = new Envelope(-180, 180, -180, 180).contains(extent);
    if (given != null && given != Crs.WGS84 || degrees) {
      return given == null ? Crs.WGS84 : given;
    }
    if (IN_LAMBERT_72.contains(extent)) {
      return Crs.LAMBERT_72;
    }
    return IN_LAMBERT_2008.contains(extent) ? Crs.LAMBERT_2008 : null;
  }

  private static Position position(Geometry geometry) {
    Coordinate point =
        switch (geometry) {
          case LineString line -> line.getCoordinateN(line.getNumPoints() / 2);
          case Geometry area when area.getDimension() == 2 ->
              area.getInteriorPoint().getCoordinate();
          default -> geometry.getCoordinate();
        };
    return rounded(point);
  }

  private static List<Position> ring(Geometry geometry) {
    return largest(geometry)
        .map(polygon ->
            Arrays.stream(polygon.getExteriorRing().getCoordinates())
                .map(SpotReader::rounded)
                .toList())
        .orElse(List.of());
  }

  private static Optional<Polygon> largest(Geometry geometry) {
    Polygon largest = null;
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (geometry.getGeometryN(i) instanceof Polygon polygon
          && (largest == null || polygon.getArea() > largest.getArea())) {
        largest = polygon;
      }
    }
    return Optional.ofNullable(largest);
  }

  private static Position rounded(Coordinate point) {
    return new Position(
        Math.round(point.x * ROUNDING) / ROUNDING, Math.round(point.y * ROUNDING) / ROUNDING);
  }
}
