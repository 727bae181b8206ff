package be.tournages.coproduction;

import be.tournages.http.InvalidRequestException;
import be.tournages.identity.AuditTrail;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Takes the works of a year from a file: first looked at, then kept, all that are good or none. */
@Singleton
public class WorkImports {

  private final SpendStore store;
  private final AuditTrail audit;

  WorkImports(SpendStore store, AuditTrail audit) {
    this.store = store;
    this.audit = audit;
  }

  /**
   * What came out of a file.
   *
   * @param works the works that could be read
   * @param findings the rows that could not
   */
  public record Result(List<Work> works, List<SpendImport.Finding> findings) {
    public Result {
      works = List.copyOf(works);
      findings = List.copyOf(findings);
    }
  }

  /**
   * Reads a file and keeps nothing.
   *
   * @param year year of the decisions
   * @param name of the file
   * @throws InvalidRequestException {@code spend-unreadable} when it is no table, {@code
   *     works-columns} when it lacks a column that a work needs
   */
  public Result read(byte[] content, int year, String name) {
    SpendTable table = SpendImports.table(content, name);
    if (!table.header().containsAll(WorkImport.NEEDED)) {
      throw new InvalidRequestException(
          "works-columns", name, String.join(", ", WorkImport.NEEDED));
    }
    return WorkImport.read(table, year);
  }

  /** Keeps works in place of those of the same year and number. */
  @Transactional
  public void keep(List<Work> works, String name) {
    works.forEach(store::keep);
    audit.record("import", "coproduction_work", name, works.size() + " works");
  }
}
