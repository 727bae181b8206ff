package be.tournages.identity;

import be.tournages.identity.store.AuditStore;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** The record of who did what, written in the transaction of the deed itself. */
@Singleton
public class AuditTrail {

  private final AuditStore store;
  private final CurrentPerson current;

  AuditTrail(AuditStore store, CurrentPerson current) {
    this.store = store;
    this.current = current;
  }

  /**
   * Adds a deed of the person signed in.
   *
   * @param action such as {@code create}
   * @param kind such as {@code location}
   * @param key identity within the kind
   * @param detail what changed, in a few words without personal data; may be empty
   */
  @Transactional
  public void record(String action, String kind, String key, String detail) {
    store.add(
        current.find().map(Person::id).orElse(null),
        new AuditEntry.Deed(action, kind, key, detail));
  }

  /** The newest entries first. */
  @Transactional(readOnly = true)
  public List<AuditEntry> list(int page, int size) {
    return store.list(size, page * size);
  }

  /** Number of entries. */
  @Transactional(readOnly = true)
  public long count() {
    return store.count();
  }
}
