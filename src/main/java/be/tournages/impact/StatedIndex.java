package be.tournages.impact;

import java.math.BigDecimal;

/**
 * An index by which an average is carried from one year into the next.
 *
 * @param year the year it leads into
 * @param factor prices of the year divided by those of the year before, more than zero
 * @param source where it comes from
 */
public record StatedIndex(int year, BigDecimal factor, Source source) {

  public StatedIndex {
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException("An index is more than zero: " + factor);
    }
  }
}
