package be.tournages.identity.store;

import be.tournages.identity.Person;
import be.tournages.persistence.Sql;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The tables {@code person_session} and {@code one_time_link}; tokens come as their digests. */
@Singleton
public class SessionStore {

  private static final String FIND =
      """
      SELECT p.id, p.name, p.email, p.role, p.language, false AS disabled
      FROM person_session s JOIN person p ON p.id = s.person_id
      WHERE s.token_sha256 = :token AND p.disabled_at IS NULL
        AND s.last_used_at > :unused AND s.created_at > :old
      """;

  private final Sql sql;

  SessionStore(Sql sql) {
    this.sql = sql;
  }

  /** Keeps a session that begins now. */
  public void add(byte[] token, UUID person, Instant now) {
    sql.statement(
            """
            INSERT INTO person_session (token_sha256, person_id, created_at, last_used_at)
            VALUES (:token, :person, :now, :now)
            """)
        .with("token", token)
        .with("person", person)
        .with("now", now)
        .execute();
  }

  /** Who is signed in, if the session was used since {@code unused} and began since {@code old}. */
  public Optional<Person> find(byte[] token, Instant unused, Instant old) {
    return sql.statement(FIND)
        .with("token", token)
        .with("unused", unused)
        .with("old", old)
        .find(PersonStore::person);
  }

  /** Notes that a session was used, unless that was noted since {@code noted}. */
  public void touch(byte[] token, Instant now, Instant noted) {
    sql.statement(
            """
            UPDATE person_session SET last_used_at = :now
            WHERE token_sha256 = :token AND last_used_at < :noted
            """)
        .with("token", token)
        .with("now", now)
        .with("noted", noted)
        .execute();
  }

  /** Ends a session. */
  public void remove(byte[] token) {
    sql.statement("DELETE FROM person_session WHERE token_sha256 = :token")
        .with("token", token)
        .execute();
  }

  /** Ends every session of a person. */
  public void removeAll(UUID person) {
    sql.statement("DELETE FROM person_session WHERE person_id = :person")
        .with("person", person)
        .execute();
  }

  /** Forgets sessions that began before {@code old} and links past their time. */
  public void sweep(Instant old, Instant now) {
    sql.statement("DELETE FROM person_session WHERE created_at < :old").with("old", old).execute();
    sql.statement("DELETE FROM one_time_link WHERE expires_at < :now").with("now", now).execute();
  }
}
