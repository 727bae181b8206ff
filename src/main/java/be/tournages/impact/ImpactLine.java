package be.tournages.impact;

import be.tournages.production.ProjectType;
import java.math.BigDecimal;

/**
 * One line of a published table: a project type in a scenario. All amounts unrounded.
 *
 * @param type the project type
 * @param days attributable days
 * @param spendPerDay average spend that the scenario keeps, euro a day
 * @param spendOnDays spend of the attributable days, euro
 * @param complement non-audiovisual spend of funded productions, euro
 */
public record ImpactLine(
    ProjectType type,
    BigDecimal days,
    BigDecimal spendPerDay,
    BigDecimal spendOnDays,
    BigDecimal complement) {

  /** Impact of the type, euro. */
  public BigDecimal total() {
    return spendOnDays.add(complement);
  }
}
