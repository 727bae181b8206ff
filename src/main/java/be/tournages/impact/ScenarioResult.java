package be.tournages.impact;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * A published table: the impact of a year in one scenario.
 *
 * @param scenario the assumption
 * @param lines one a project type that has days or a complement, in the order of the types
 */
public record ScenarioResult(Scenario scenario, List<ImpactLine> lines) {

  public ScenarioResult {
    lines = List.copyOf(lines);
  }

  /** All attributable days. */
  public BigDecimal days() {
    return sum(ImpactLine::days);
  }

  /** Spend of all attributable days, euro, unrounded. */
  public BigDecimal spendOnDays() {
    return sum(ImpactLine::spendOnDays);
  }

  /** Non-audiovisual spend of all funded productions, euro. */
  public BigDecimal complement() {
    return sum(ImpactLine::complement);
  }

  /** The impact of the year in this scenario, euro, unrounded. */
  public BigDecimal total() {
    return sum(ImpactLine::total);
  }

  private BigDecimal sum(Function<ImpactLine, BigDecimal> column) {
    return lines.stream().map(column).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
