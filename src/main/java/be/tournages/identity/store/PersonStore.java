package be.tournages.identity.store;

import be.tournages.identity.Person;
import be.tournages.identity.Role;
import be.tournages.language.Language;
import be.tournages.persistence.Sql;
import be.tournages.persistence.SqlRow;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code person}. */
@Singleton
public class PersonStore {

  private static final String COLUMNS =
      "SELECT id, name, email, role, language, disabled_at IS NOT NULL AS disabled FROM person ";

  private final Sql sql;

  PersonStore(Sql sql) {
    this.sql = sql;
  }

  /** Everybody, by name. */
  public List<Person> list() {
    return sql.statement(COLUMNS + "ORDER BY lower(name), id").list(PersonStore::person);
  }

  /** The person with an identity. */
  public Optional<Person> find(UUID id) {
    return sql.statement(COLUMNS + "WHERE id = :id").with("id", id).find(PersonStore::person);
  }

  /** The person who signs in with an address in lower case. */
  public Optional<Person> findByEmail(String email) {
    return sql.statement(COLUMNS + "WHERE email = :email")
        .with("email", email)
        .find(PersonStore::person);
  }

  /** The hash of a person's password, once one was chosen. */
  public Optional<String> findPassword(UUID id) {
    return sql.statement("SELECT password FROM person WHERE id = :id AND password IS NOT NULL")
        .with("id", id)
        .find(row -> row.text("password"));
  }

  /** Number of administrators who can sign in. */
  public long countAdministrators() {
    return sql.statement(
            """
            SELECT count(*) AS people FROM person
            WHERE role = 'ADMINISTRATOR' AND password IS NOT NULL AND disabled_at IS NULL
            """)
        .get(row -> row.count("people"));
  }

  /** Adds a person; false when the address is taken. */
  public boolean add(Person person) {
    return sql.statement(
                """
                INSERT INTO person (id, name, email, role, language)
                VALUES (:id, :name, :email, :role, :language)
                ON CONFLICT (email) DO NOTHING
                """)
            .with("id", person.id())
            .with("name", person.name())
            .with("email", person.email())
            .with("role", person.role().name())
            .with("language", person.language().code())
            .execute()
        == 1;
  }

  /** Writes everything but address and password. */
  public void change(Person person) {
    sql.statement(
            """
            UPDATE person
            SET name = :name, role = :role, language = :language,
                disabled_at = CASE WHEN :disabled THEN coalesce(disabled_at, now()) END
            WHERE id = :id
            """)
        .with("id", person.id())
        .with("name", person.name())
        .with("role", person.role().name())
        .with("language", person.language().code())
        .with("disabled", person.disabled())
        .execute();
  }

  /** Sets the hash of the password. */
  public void setPassword(UUID id, String phc) {
    sql.statement("UPDATE person SET password = :password WHERE id = :id")
        .with("id", id)
        .with("password", phc)
        .execute();
  }

  static Person person(SqlRow row) {
    return new Person(
        row.uuid("id"),
        row.text("name"),
        row.text("email"),
        Role.valueOf(row.text("role")),
        Language.find(row.text("language")).orElse(Language.FR),
        row.truth("disabled"));
  }
}
