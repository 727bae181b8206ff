package be.tournages.permit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step of an application.
 *
 * @param at when it was noted
 * @param on day it happened, or null where that is not known
 * @param who account or task
 * @param from status before, null when it was opened
 * @param to status after
 * @param note the reason given
 */
public record PermitStep(
    Instant at,
    @Nullable LocalDate on,
    String who,
    @Nullable PermitStatus from,
    PermitStatus to,
    String note) {

  /** The day it happened, where it is known. */
  public Optional<LocalDate> findOn() {
    return Optional.ofNullable(on);
  }

  /** The same, done by another name. */
  public PermitStep by(String name) {
    return new PermitStep(at, on, name, from, to, note);
  }
}
