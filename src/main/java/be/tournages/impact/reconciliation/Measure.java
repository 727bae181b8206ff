package be.tournages.impact.reconciliation;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A computed number, and by how much the rounding of the printed numbers it is made of may have
 * moved it.
 *
 * @param value the number
 * @param slack at most this far from the number that unrounded terms would give, zero or more
 */
public record Measure(BigDecimal value, BigDecimal slack) {

  private static final MathContext PRECISION = MathContext.DECIMAL128;

  /** A number made of nothing rounded. */
  public static Measure exactly(BigDecimal value) {
    return new Measure(value, BigDecimal.ZERO);
  }

  Measure plus(Measure other) {
    return new Measure(value.add(other.value), slack.add(other.slack));
  }

  Measure minus(Measure other) {
    return new Measure(value.subtract(other.value), slack.add(other.slack));
  }

  Measure times(Measure other) {
    return new Measure(
        value.multiply(other.value, PRECISION),
        value.abs().multiply(other.slack).add(other.value.abs().multiply(slack)));
  }

  Measure over(Measure other) {
    if (other.value.signum() == 0) {
      return exactly(BigDecimal.ZERO);
    }
    BigDecimal quotient = value.divide(other.value, PRECISION);
    return new Measure(
        quotient,
        slack.add(quotient.abs().multiply(other.slack)).divide(other.value.abs(), PRECISION));
  }
}
