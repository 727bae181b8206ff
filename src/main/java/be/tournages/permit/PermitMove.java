package be.tournages.permit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step that somebody takes or notes afterwards.
 *
 * @param to status it leads to
 * @param on day it happened, or null for today
 * @param note the reason given, may be empty
 */
public record PermitMove(PermitStatus to, @Nullable LocalDate on, String note) {}
