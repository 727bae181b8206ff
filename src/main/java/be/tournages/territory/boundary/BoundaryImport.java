package be.tournages.territory.boundary;

import be.tournages.geo.Crs;
import java.util.List;

/** What became of a file of boundaries. */
public sealed interface BoundaryImport {

  /**
   * All communes were taken.
   *
   * @param communes how many, always all of Wallonia
   * @param crs the system the file is written in
   * @param merged codes of the file that a merger or a new arrondissement has replaced
   */
  record Imported(int communes, Crs crs, List<String> merged) implements BoundaryImport {
    public Imported {
      merged = List.copyOf(merged);
    }
  }

  /** Nothing was taken, for these reasons. */
  record Refused(List<BoundaryFinding> findings) implements BoundaryImport {
    public Refused {
      findings = List.copyOf(findings);
      if (findings.isEmpty()) {
        throw new IllegalArgumentException("Refused for no reason");
      }
    }
  }
}
