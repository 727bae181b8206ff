package be.tournages.territory;

import org.locationtech.jts.geom.Geometry;

/**
 * The outline of a commune.
 *
 * @param nis the commune, by its code of 2025
 * @param outline polygon or multipolygon in EPSG:4326, longitude first
 */
public record Boundary(String nis, Geometry outline) {

  public Boundary {
    Nis.check(nis);
  }
}
