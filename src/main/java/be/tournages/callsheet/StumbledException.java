package be.tournages.callsheet;

import java.util.UUID;

/** A document could not be read or posted; it goes on waiting, and others can be read. */
final class StumbledException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StumbledException(UUID id, Throwable cause) {
    super("Call sheet " + id + " could not be read and goes on waiting", cause);
  }
}
