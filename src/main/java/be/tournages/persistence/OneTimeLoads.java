package be.tournages.persistence;

import jakarta.inject.Singleton;
import java.util.Collection;

/** Remembers what was loaded once and for all, whatever becomes of its file afterwards. */
@Singleton
public class OneTimeLoads {

  private final Sql sql;

  OneTimeLoads(Sql sql) {
    this.sql = sql;
  }

  /** True once a load of this name is done. */
  public boolean isDone(String name) {
    return sql.statement("SELECT count(*) AS loads FROM reference_file WHERE name = :name")
            .with("name", name)
            .get(row -> row.count("loads"))
        > 0;
  }

  /**
   * Remembers a load; joins the transaction of the load itself.
   *
   * @param files those that were read, for the record
   */
  public void markDone(String name, Collection<String> files) {
    var digests = new ReferenceFiles();
    sql.statement(
            """
            INSERT INTO reference_file (name, sha256) VALUES (:name, :digests)
            ON CONFLICT (name) DO NOTHING
            """)
        .with("name", name)
        .with("digests", String.join(" ", files.stream().map(digests::digest).toList()))
        .execute();
  }
}
