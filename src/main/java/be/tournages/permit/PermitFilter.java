package be.tournages.permit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which applications; null means any.
 *
 * @param productionId who asks
 * @param locationCode catalogue entry
 * @param status where it stands
 * @param from those that end on this date or later
 * @param to those that begin on this date or earlier
 */
public record PermitFilter(
    @Nullable UUID productionId,
    @Nullable String locationCode,
    @Nullable PermitStatus status,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  /** All applications of a production. */
  public static PermitFilter of(UUID productionId) {
    return new PermitFilter(productionId, null, null, null, null);
  }
}
