package be.tournages.territory;

import java.util.List;

/** Port: the boundaries that were imported. */
public interface BoundaryStore {

  /** One boundary a commune, in EPSG:4326, longitude first; empty before the first import. */
  List<Boundary> list();

  /** Another text after each import, whichever process made it; cheap to ask. */
  String version();

  /**
   * Puts these boundaries in the place of all others, in one transaction.
   *
   * @param source name of the file they come from
   */
  void replace(List<Boundary> boundaries, String source);

  /** No boundary, ever: for work without a database. */
  static BoundaryStore none() {
    return new BoundaryStore() {
      @Override
      public List<Boundary> list() {
        return List.of();
      }

      @Override
      public String version() {
        return "";
      }

      @Override
      public void replace(List<Boundary> boundaries, String source) {
        throw new UnsupportedOperationException("There is no database to keep boundaries in");
      }
    };
  }
}
