package be.tournages.coproduction;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.function.Function;

/**
 * Several works taken together.
 *
 * @param count how many
 * @param invested what the fund invests in them, euro
 * @param spent what they are committed to spend in Wallonia, euro
 */
public record WorkSum(int count, BigDecimal invested, BigDecimal spent) {

  /** The sum of the works. */
  public static WorkSum of(Collection<Work> works) {
    return new WorkSum(works.size(), add(works, Work::invested), add(works, Work::spent));
  }

  /** Investment a work, euro, unrounded; zero when there is none. */
  public BigDecimal average() {
    return count == 0 ? BigDecimal.ZERO : divide(invested, BigDecimal.valueOf(count));
  }

  /** Spend for each euro invested, unrounded; zero when nothing is invested. */
  public BigDecimal ratio() {
    return invested.signum() == 0 ? BigDecimal.ZERO : divide(spent, invested);
  }

  private static BigDecimal add(Collection<Work> works, Function<Work, BigDecimal> amount) {
    return works.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal divide(BigDecimal amount, BigDecimal by) {
    return amount.divide(by, MathContext.DECIMAL128);
  }
}
