package be.tournages.impact;

import java.math.BigDecimal;

/**
 * Attributable days whose spend is known from audited accounts, so that nothing is estimated for
 * them.
 *
 * @param days unit days, among the attributable ones
 * @param spend their whole spend in Wallonia, euro; it was really spent, so no scenario reduces it
 */
public record Audited(BigDecimal days, BigDecimal spend) {

  /** No accounts at all. */
  public static final Audited NONE = new Audited(BigDecimal.ZERO, BigDecimal.ZERO);

  public Audited {
    Amount.atLeastZero(days, "Audited days");
    Amount.atLeastZero(spend, "Audited spend");
  }
}
