package be.tournages.persistence;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;

/**
 * Runs SQL written by hand, on the connection of the transaction that is under way.
 *
 * <p>What the entity manager still holds is flushed first, so that both see the same rows.
 */
@Singleton
public class Sql {

  private final EntityManager entityManager;

  Sql(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * A statement with named parameters.
   *
   * @param text SQL in which {@code :name} stands for a value
   */
  public SqlStatement statement(String text) {
    return new SqlStatement(this, text);
  }

  /** Runs a query and maps each row. */
  @Transactional
  public <T> List<T> list(SqlStatement statement, Function<SqlRow, T> mapper) {
    return session().doReturningWork(connection -> statement.list(connection, mapper));
  }

  /** Runs a change and returns the number of rows it touched. */
  @Transactional
  public int execute(SqlStatement statement) {
    return session().doReturningWork(statement::execute);
  }

  private Session session() {
    Session session = entityManager.unwrap(Session.class);
    session.flush();
    return session;
  }
}
