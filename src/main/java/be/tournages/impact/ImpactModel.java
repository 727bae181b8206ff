package be.tournages.impact;

import java.math.BigDecimal;
import java.util.List;

/**
 * The published method (Wallimage, Bilan 2024, section 2.2.7.2), as a function of its inputs.
 *
 * <p>Of each project type: days on funded productions are left out, for coproduction counts them
 * already; the remaining days are worth the average spend of a funded day, of which a scenario
 * keeps a share of the eligible part; the non-audiovisual spend of funded productions is added.
 */
public final class ImpactModel {

  /** Changes whenever the same inputs could give another figure; kept with a published year. */
  public static final String VERSION = "1";

  private ImpactModel() {}

  /** The table of a scenario, from one input a project type. */
  public static ScenarioResult compute(List<TypeInput> inputs, Scenario scenario) {
    return new ScenarioResult(
        scenario, inputs.stream().map(input -> line(input, scenario)).toList());
  }

  private static ImpactLine line(TypeInput input, Scenario scenario) {
    BigDecimal spendPerDay = input.spend().keptBy(scenario);
    BigDecimal estimated = input.estimatedDays().multiply(spendPerDay);
    return new ImpactLine(
        input.type(),
        input.days().attributable(),
        spendPerDay,
        estimated.add(input.audited().spend()),
        input.complement());
  }
}
