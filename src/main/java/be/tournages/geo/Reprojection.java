package be.tournages.geo;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * Brings coordinates from the Belgian systems to WGS 84 and back; the east comes first everywhere.
 *
 * <p>Agrees with PROJ to 5 mm; BD72 itself is tied to WGS 84 to about a metre.
 */
@Singleton
public class Reprojection {

  private final Map<Crs, MathTransform> toWgs84 = new EnumMap<>(Crs.class);
  private final Map<Crs, MathTransform> fromWgs84 = new EnumMap<>(Crs.class);

  /** Reads the definitions early, off the way of the first caller: that takes seconds. */
  @EventListener
  void onStartup(StartupEvent event) {
    Thread.ofPlatform().daemon().name("crs-warm-up").start(this::definitions);
  }

  /** The geometry in WGS 84, longitude first. */
  public Geometry toWgs84(Geometry geometry, Crs from) {
    return from == Crs.WGS84 ? geometry : apply(geometry, transform(toWgs84, from));
  }

  /** The position of a pair of coordinates, east first. */
  public Position position(double east, double north, Crs from) {
    Coordinate point = apply(new Coordinate(east, north), transform(toWgs84, from));
    return new Position(point.x, point.y);
  }

  /** The pair of coordinates of a position, east first. */
  public Coordinate coordinate(Position position, Crs in) {
    var point = new Coordinate(position.lon(), position.lat());
    return apply(point, transform(fromWgs84, in));
  }

  private MathTransform transform(Map<Crs, MathTransform> direction, Crs crs) {
    definitions();
    MathTransform transform = direction.get(crs);
    if (transform == null) {
      throw new IllegalStateException("No transformation for " + crs);
    }
    return transform;
  }

  private synchronized void definitions() {
    if (!fromWgs84.isEmpty()) {
      return;
    }
    try {
      var world = CRS.decode("EPSG:" + Crs.WGS84.epsg(), true);
      for (Crs crs : Crs.values()) {
        var own = CRS.decode("EPSG:" + crs.epsg(), true);
        toWgs84.put(crs, CRS.findMathTransform(own, world, true));
        fromWgs84.put(crs, CRS.findMathTransform(world, own, true));
      }
    } catch (FactoryException e) {
      throw new IllegalStateException("The EPSG definitions are missing", e);
    }
  }

  private static Geometry apply(Geometry geometry, MathTransform transform) {
    try {
      return JTS.transform(geometry, transform);
    } catch (TransformException e) {
      throw new IllegalArgumentException("Not in the area of the coordinate system", e);
    }
  }

  private static Coordinate apply(Coordinate point, MathTransform transform) {
    try {
      return JTS.transform(point, new Coordinate(), transform);
    } catch (TransformException e) {
      throw new IllegalArgumentException("Not in the area of the coordinate system", e);
    }
  }
}
