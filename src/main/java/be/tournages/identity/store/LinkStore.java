package be.tournages.identity.store;

import be.tournages.persistence.Sql;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table {@code one_time_link}; tokens come as their digests. */
@Singleton
public class LinkStore {

  /** Whose password a link sets; null for the first administrator. */
  public record Link(@Nullable UUID person) {}

  private final Sql sql;

  LinkStore(Sql sql) {
    this.sql = sql;
  }

  /** Keeps a link, in place of every earlier one for the same person. */
  public void replace(byte[] token, @Nullable UUID person, Instant expires) {
    sql.statement("DELETE FROM one_time_link WHERE person_id IS NOT DISTINCT FROM CAST(:p AS uuid)")
        .with("p", person)
        .execute();
    sql.statement(
            """
            INSERT INTO one_time_link (token_sha256, person_id, expires_at)
            VALUES (:token, CAST(:person AS uuid), :expires)
            """)
        .with("token", token)
        .with("person", person)
        .with("expires", expires)
        .execute();
  }

  /** Uses a link up: of two who try at once, one gets it. */
  public Optional<Link> take(byte[] token, Instant now) {
    return sql.statement(
            """
            DELETE FROM one_time_link WHERE token_sha256 = :token AND expires_at > :now
            RETURNING person_id
            """)
        .with("token", token)
        .with("now", now)
        .find(row -> new Link(row.findUuid("person_id")));
  }
}
