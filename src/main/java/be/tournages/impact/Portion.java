package be.tournages.impact;

import be.tournages.coproduction.SpendCategory;
import java.math.BigDecimal;

/**
 * A part of the spend of one shooting day.
 *
 * @param category what the money goes to
 * @param amount euro a day, unrounded, zero or more
 * @param eligible whether the fund counts it as audiovisual; only such spend is reduced by a
 *     scenario
 */
public record Portion(SpendCategory category, BigDecimal amount, boolean eligible) {

  public Portion {
    Amount.atLeastZero(amount, "Spend a day");
  }
}
