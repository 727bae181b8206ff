package be.tournages.impact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How amounts in euro are computed and shown: lines stay unrounded, totals add unrounded lines, and
 * only what is shown is rounded, half-up, to the cent.
 */
public final class Amount {

  /** Precision of quotients, far below the cent for any amount a region can spend. */
  static final MathContext QUOTIENT = MathContext.DECIMAL128;

  private Amount() {}

  /** The amount as it is shown: two decimals, half-up. */
  public static BigDecimal shown(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP);
  }

  /** The amount itself when it is zero or more. */
  static BigDecimal atLeastZero(BigDecimal amount, String name) {
    if (amount.signum() < 0) {
      throw new IllegalArgumentException(name + " is negative: " + amount);
    }
    return amount;
  }
}
