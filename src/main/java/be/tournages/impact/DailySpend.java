package be.tournages.impact;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a shooting day of one project type spends in Wallonia on average.
 *
 * @param portions its parts; a flat type has one part that is not eligible
 */
public record DailySpend(List<Portion> portions) {

  public DailySpend {
    portions = List.copyOf(portions);
  }

  /** Whole spend, euro a day, unrounded. */
  public BigDecimal total() {
    return sum(portion -> true);
  }

  /** The audiovisual part, which scenarios reduce, euro a day, unrounded. */
  public BigDecimal eligible() {
    return sum(Portion::eligible);
  }

  /** The part that scenarios keep whole, euro a day, unrounded. */
  public BigDecimal other() {
    return sum(portion -> !portion.eligible());
  }

  /** What is left of it in the scenario, euro a day, unrounded. */
  public BigDecimal keptBy(Scenario scenario) {
    return portions.stream()
        .map(portion -> portion.amount().multiply(scenario.shareKept(portion)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal sum(Predicate<Portion> wanted) {
    return portions.stream()
        .filter(wanted)
        .map(Portion::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
