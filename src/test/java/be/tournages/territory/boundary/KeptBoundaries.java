package be.tournages.territory.boundary;

import be.tournages.territory.Boundary;
import be.tournages.territory.BoundaryStore;
import java.util.List;

/** Keeps boundaries in memory. */
final class KeptBoundaries implements BoundaryStore {

  private List<Boundary> kept = List.of();
  private int version;

  @Override
  public List<Boundary> list() {
    return kept;
  }

  @Override
  public String version() {
    return version == 0 ? "" : String.valueOf(version);
  }

  @Override
  public void replace(List<Boundary> boundaries, String source) {
    kept = List.copyOf(boundaries);
    version++;
  }
}
