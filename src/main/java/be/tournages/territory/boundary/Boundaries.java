package be.tournages.territory.boundary;

import be.tournages.geo.Crs;
import be.tournages.geo.Reprojection;
import be.tournages.territory.Boundary;
import be.tournages.territory.BoundaryStore;
import be.tournages.territory.Territory;
import be.tournages.territory.boundary.BoundaryFinding.Kind;
import be.tournages.territory.boundary.BoundaryImport.Imported;
import be.tournages.territory.boundary.BoundaryImport.Refused;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Imports the boundaries of the communes: all of them, or none with the reasons. */
@Singleton
public class Boundaries {

  private final Territory territory;
  private final Reprojection reprojection;
  private final BoundaryStore store;

  Boundaries(Territory territory, Reprojection reprojection, BoundaryStore store) {
    this.territory = territory;
    this.reprojection = reprojection;
    this.store = store;
  }

  /** Whether boundaries were imported before. */
  public boolean isImported() {
    return !store.version().isEmpty();
  }

  /**
   * Reads, checks and keeps the boundaries of a GeoJSON file, plain or zipped.
   *
   * @param crs the system of the file; null to take it from the file
   */
  public BoundaryImport importFile(Path path, @Nullable Crs crs) {
    var file = new BoundaryFile(territory, reprojection);
    List<Boundary> boundaries;
    try {
      boundaries = file.read(path, crs);
    } catch (BoundaryRejection e) {
      return new Refused(List.of(e.finding()));
    }
    var findings = new ArrayList<>(file.findings());
    if (findings.stream().noneMatch(finding -> finding.kind() == Kind.INVALID_POLYGON)) {
      findings.addAll(new BoundaryCheck(territory, boundaries).run());
    }
    if (!findings.isEmpty()) {
      return new Refused(findings);
    }
    Path name = path.getFileName();
    store.replace(boundaries, name == null ? path.toString() : name.toString());
    return new Imported(boundaries.size(), file.crs(), file.merged());
  }
}
