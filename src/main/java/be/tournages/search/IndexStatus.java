package be.tournages.search;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How the index of this process is.
 *
 * @param state what it is doing
 * @param documents published entries in it
 * @param position how far in the change feed it has come, null before the first build
 * @param folder where it is kept, null while it is closed
 * @param failure why the last attempt to follow the database failed, null when it did not
 */
public record IndexStatus(
    State state,
    long documents,
    @Nullable String position,
    @Nullable Path folder,
    @Nullable String failure) {

  /** What an index is doing. */
  public enum State {
    /** Not opened in this process. */
    CLOSED,
    /** Being built from the whole catalogue. */
    BUILDING,
    /** Following the change feed. */
    FOLLOWING
  }
}
