package be.tournages.identity.store;

import be.tournages.identity.AuditEntry;
import be.tournages.persistence.Sql;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table {@code audit_entry}. */
@Singleton
public class AuditStore {

  private static final String LIST =
      """
      SELECT a.id, a.at, p.name AS person, a.action, a.kind, a.key, a.detail
      FROM audit_entry a LEFT JOIN person p ON p.id = a.person_id
      ORDER BY a.id DESC LIMIT :size OFFSET :skip
      """;

  private final Sql sql;

  AuditStore(Sql sql) {
    this.sql = sql;
  }

  /** Adds what somebody did. */
  public void add(@Nullable UUID person, AuditEntry.Deed deed) {
    sql.statement(
            """
            INSERT INTO audit_entry (person_id, action, kind, key, detail)
            VALUES (CAST(:person AS uuid), :action, :kind, :key, :detail)
            """)
        .with("person", person)
        .with("action", deed.action())
        .with("kind", deed.kind())
        .with("key", deed.key())
        .with("detail", deed.detail())
        .execute();
  }

  /** The newest entries but for the first {@code skip}. */
  public List<AuditEntry> list(int size, int skip) {
    return sql.statement(LIST)
        .with("size", size)
        .with("skip", skip)
        .list(row ->
            new AuditEntry(
                row.count("id"),
                row.instant("at"),
                row.findText("person"),
                new AuditEntry.Deed(
                    row.text("action"), row.text("kind"), row.text("key"), row.text("detail"))));
  }

  /** Number of entries. */
  public long count() {
    return sql.statement("SELECT count(*) AS entries FROM audit_entry")
        .get(row -> row.count("entries"));
  }
}
