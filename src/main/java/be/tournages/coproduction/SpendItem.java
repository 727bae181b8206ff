package be.tournages.coproduction;

import java.math.BigDecimal;

/**
 * Audited spend of one category.
 *
 * @param category what the money went to
 * @param eligible whether the fund counts it as audiovisual
 * @param amount euro, zero or more
 */
public record SpendItem(SpendCategory category, boolean eligible, BigDecimal amount) {

  public SpendItem {
    if (amount.signum() < 0) {
      throw new IllegalArgumentException("Spend is negative: " + amount);
    }
  }
}
