package be.tournages.impact;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/**
 * A what-if saved under a name.
 *
 * @param year year it starts from
 * @param name its name within the year, never blank
 * @param changes inputs that differ, by path
 * @param at when it was saved
 * @param by who saved it
 */
public record Variant(
    int year, String name, Map<String, BigDecimal> changes, Instant at, String by) {

  public Variant {
    if (name.isBlank() || name.length() > 100) {
      throw new IllegalArgumentException("A variant has a name of at most 100 characters");
    }
    changes = Map.copyOf(changes);
  }
}
