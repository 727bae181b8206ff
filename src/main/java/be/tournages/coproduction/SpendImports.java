package be.tournages.coproduction;

import be.tournages.http.InvalidRequestException;
import be.tournages.identity.AuditTrail;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Takes audited accounts from files: first looked at, then kept, all that are good or none. */
@Singleton
public class SpendImports {

  private final SpendStore store;
  private final AuditTrail audit;

  SpendImports(SpendStore store, AuditTrail audit) {
    this.store = store;
    this.audit = audit;
  }

  /**
   * Reads a file and keeps nothing.
   *
   * @param year year of rows without one
   * @param name of the file
   * @throws InvalidRequestException {@code spend-unreadable} when it is no table, {@code
   *     spend-columns} when it lacks the columns without which no row can be read
   */
  public SpendImport.Result read(byte[] content, int year, String name) {
    SpendTable table = table(content, name);
    SpendImport.Result result = SpendImport.read(table, year, name);
    if (!result.mapping().values().containsAll(List.of("production", "type", "days"))) {
      throw new InvalidRequestException("spend-columns", name);
    }
    return result;
  }

  /** Keeps accounts in place of those of the same year and production. */
  @Transactional
  public void keep(List<AuditedSpend> accounts, String name) {
    accounts.forEach(store::keep);
    audit.record("import", "audited_spend", name, accounts.size() + " accounts");
  }

  /** The accounts of a year, by production. */
  public List<AuditedSpend> list(int year) {
    return store.listSpend(year);
  }

  /* Whatever is wrong inside a file that somebody sent, it is the file that is wrong. */
  static SpendTable table(byte[] content, String name) {
    try {
      return SpendTable.read(content);
    } catch (RuntimeException e) {
      throw new InvalidRequestException("spend-unreadable", name);
    }
  }
}
