package be.tournages.exchange;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of places that the office uploaded, and what became of it.
 *
 * @param rows rows of the file, 0 before it was looked at
 * @param problem type of the problem when it failed as a whole
 * @param interrupted whether it is said to run, but gave no sign of life for a minute
 */
public record ImportRun(
    UUID id,
    String fileName,
    State state,
    ImportOptions options,
    int rows,
    ImportTally tally,
    @Nullable String problem,
    boolean interrupted,
    When when) {

  /** Where it stands. */
  public enum State {
    /** Uploaded, waiting for somebody to look at the mapping and start it. */
    READY,
    RUNNING,
    DONE,
    /** Stopped as a whole; what was kept until then stays. */
    FAILED
  }

  /**
   * Who and when.
   *
   * @param by who uploaded it
   */
  public record When(
      String by, Instant created, @Nullable Instant started, @Nullable Instant ended) {}
}
