package be.tournages.persistence;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row a query stands on: columns by name, {@code find…} for those that may be null. */
public final class SqlRow {

  private final ResultSet rows;

  SqlRow(ResultSet rows) {
    this.rows = rows;
  }

  /** A text that is never null. */
  public String text(String column) {
    return required(column, String.class);
  }

  /** A text, or null. */
  public @Nullable String findText(String column) {
    return value(column, String.class);
  }

  /** An integer that is never null. */
  public int integer(String column) {
    return required(column, Integer.class);
  }

  /** An integer, or null. */
  public @Nullable Integer findInteger(String column) {
    return value(column, Integer.class);
  }

  /** A long integer that is never null. */
  public long count(String column) {
    return required(column, Long.class);
  }

  /** A decimal number that is never null. */
  public BigDecimal decimal(String column) {
    return required(column, BigDecimal.class);
  }

  /** A decimal number, or null. */
  public @Nullable BigDecimal findDecimal(String column) {
    return value(column, BigDecimal.class);
  }

  /** A double that is never null. */
  public double number(String column) {
    return required(column, Double.class);
  }

  /** A double, or null. */
  public @Nullable Double findNumber(String column) {
    return value(column, Double.class);
  }

  /** A boolean that is never null. */
  public boolean truth(String column) {
    return required(column, Boolean.class);
  }

  /** A boolean, or null. */
  public @Nullable Boolean findTruth(String column) {
    return value(column, Boolean.class);
  }

  /** An identity that is never null. */
  public UUID uuid(String column) {
    return required(column, UUID.class);
  }

  /** An identity, or null. */
  public @Nullable UUID findUuid(String column) {
    return value(column, UUID.class);
  }

  /** A date that is never null. */
  public LocalDate date(String column) {
    return required(column, LocalDate.class);
  }

  /** A date, or null. */
  public @Nullable LocalDate findDate(String column) {
    return value(column, LocalDate.class);
  }

  /** A moment that is never null. */
  public Instant instant(String column) {
    return required(column, OffsetDateTime.class).toInstant();
  }

  /** A moment, or null. */
  public @Nullable Instant findInstant(String column) {
    OffsetDateTime moment = value(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  /** Bytes that are never null. */
  public byte[] bytes(String column) {
    try {
      return Objects.requireNonNull(rows.getBytes(column), column);
    } catch (SQLException e) {
      throw new IllegalStateException("Column " + column, e);
    }
  }

  /** A JSON value that is never null, as text. */
  public String json(String column) {
    try {
      return Objects.requireNonNull(rows.getString(column), column);
    } catch (SQLException e) {
      throw new IllegalStateException("Column " + column, e);
    }
  }

  /** An array of texts; empty when the column is null. */
  public List<String> texts(String column) {
    try {
      Array array = rows.getArray(column);
      return array == null ? List.of() : List.of((String[]) array.getArray());
    } catch (SQLException e) {
      throw new IllegalStateException("Column " + column, e);
    }
  }

  private <T> T required(String column, Class<T> type) {
    return Objects.requireNonNull(value(column, type), column);
  }

  private <T> @Nullable T value(String column, Class<T> type) {
    try {
      return rows.getObject(column, type);
    } catch (SQLException e) {
      throw new IllegalStateException("Column " + column, e);
    }
  }
}
