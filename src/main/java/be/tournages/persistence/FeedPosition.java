package be.tournages.persistence;

import java.util.Optional;
import java.util.UUID;

/**
 * How far a reader of the change feed has come.
 *
 * @param epoch the run of positions it belongs to
 * @param transaction writing transaction (PostgreSQL's {@code xid8}), 0 before the first
 * @param row position of the row among all, 0 before the first
 */
public record FeedPosition(UUID epoch, long transaction, long row) {

  public FeedPosition {
    if (transaction < 0 || row < 0) {
      throw new IllegalArgumentException("Positions count from 0");
    }
  }

  /** Before the first change of an epoch. */
  public static FeedPosition start(UUID epoch) {
    return new FeedPosition(epoch, 0, 0);
  }

  /** Reads what {@link #toString} wrote; empty when it is something else. */
  public static Optional<FeedPosition> parse(String text) {
    String[] parts = text.split("/", -1);
    try {
      return parts.length == 3
          ? Optional.of(
              new FeedPosition(
                  UUID.fromString(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2])))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Text to keep beside what was applied, such as in a Lucene commit. */
  @Override
  public String toString() {
    return epoch + "/" + transaction + "/" + row;
  }
}
