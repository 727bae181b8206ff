package be.tournages.territory;

import java.util.List;

/** Port: the boundaries that were imported. */
@FunctionalInterface
public interface BoundarySource {

  /** One boundary a commune, in EPSG:4326, longitude first; empty before the first import. */
  List<Boundary> list();
}
