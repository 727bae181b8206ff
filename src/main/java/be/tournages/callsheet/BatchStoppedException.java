package be.tournages.callsheet;

import org.jspecify.annotations.Nullable;

/**
 * A batch could not go on. What it has done stands, the rest waits or was not kept yet: running it
 * again takes up where it stopped.
 */
public final class BatchStoppedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BatchStoppedException(@Nullable Throwable cause) {
    super("The batch stopped", cause);
  }
}
