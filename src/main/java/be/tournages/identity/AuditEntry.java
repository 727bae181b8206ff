package be.tournages.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who did what and when.
 *
 * @param person name of who did it; null for the command line and for visitors
 */
public record AuditEntry(long id, Instant at, @Nullable String person, Deed deed) {

  /**
   * What was done to what.
   *
   * @param action such as {@code create}, {@code confirm}
   * @param kind such as {@code location}
   * @param key identity within the kind
   * @param detail what changed, in a few words without personal data
   */
  public record Deed(String action, String kind, String key, String detail) {}
}
