package be.tournages.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One SQL statement and the values of its named parameters; not shared between threads. */
public final class SqlStatement {

  /* A colon that is not half of a cast and not inside a time of day. */
  private static final Pattern PARAMETER = Pattern.compile("(?<![:\\w]):([a-zA-Z]\\w*)");

  private final Sql sql;
  private final String text;
  private final Map<String, @Nullable Object> values = new HashMap<>();

  SqlStatement(Sql sql, String text) {
    this.sql = sql;
    this.text = text;
  }

  /**
   * Gives a parameter its value.
   *
   * @param value null, text, number, boolean, UUID, bytes, {@code java.time} value, or a collection
   *     of texts or UUIDs, which becomes an array
   */
  public SqlStatement with(String name, @Nullable Object value) {
    values.put(name, value);
    return this;
  }

  /** All rows, mapped. */
  public <T> List<T> list(Function<SqlRow, T> mapper) {
    return sql.list(this, mapper);
  }

  /** The first row, mapped; empty when there is none. */
  public <T> Optional<T> find(Function<SqlRow, T> mapper) {
    return list(mapper).stream().findFirst();
  }

  /** The only row, mapped; a query without rows is a mistake of the caller. */
  public <T> T get(Function<SqlRow, T> mapper) {
    return find(mapper).orElseThrow(() -> new NoSuchElementException("No row: " + text));
  }

  /** Runs the statement as a change and returns the number of rows it touched. */
  public int execute() {
    return sql.execute(this);
  }

  <T> List<T> list(Connection connection, Function<SqlRow, T> mapper) throws SQLException {
    try (var prepared = prepare(connection);
        var rows = prepared.executeQuery()) {
      var result = new ArrayList<T>();
      var row = new SqlRow(rows);
      while (rows.next()) {
        result.add(mapper.apply(row));
      }
      return result;
    }
  }

  int execute(Connection connection) throws SQLException {
    try (var prepared = prepare(connection)) {
      return prepared.executeUpdate();
    }
  }

  private PreparedStatement prepare(Connection connection) throws SQLException {
    var names = new ArrayList<String>();
    String positional =
        PARAMETER
            .matcher(text)
            .replaceAll(found -> {
              names.add(found.group(1));
              return "?";
            });
    PreparedStatement prepared = connection.prepareStatement(positional);
    for (int i = 0; i < names.size(); i++) {
      prepared.setObject(i + 1, bind(connection, names.get(i)));
    }
    return prepared;
  }

  private @Nullable Object bind(Connection connection, String name) throws SQLException {
    if (!values.containsKey(name)) {
      throw new IllegalStateException("No value for :" + name + " in " + text);
    }
    Object value = values.get(name);
    return switch (value) {
      case null -> null;
      case Instant instant -> instant.atOffset(ZoneOffset.UTC);
      case Collection<?> many -> {
        boolean uuids = !many.isEmpty() && many.iterator().next() instanceof UUID;
        yield connection.createArrayOf(uuids ? "uuid" : "text", many.toArray());
      }
      default -> value;
    };
  }
}
