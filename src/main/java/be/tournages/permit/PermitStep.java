package be.tournages.permit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of an application.
 *
 * @param at when
 * @param who account or task
 * @param from status before, null when it was opened
 * @param to status after
 * @param note the reason given
 */
public record PermitStep(
    Instant at, String who, @Nullable PermitStatus from, PermitStatus to, String note) {}
