package be.tournages.impact;

import be.tournages.production.ProjectType;
import java.math.BigDecimal;

/**
 * Everything the impact of one project type is computed from.
 *
 * @param type the project type
 * @param days its shooting days of the year
 * @param spend its average spend a day
 * @param complement non-audiovisual spend of its funded productions, euro: counted in no
 *     coproduction figure, so it is added here
 * @param audited its attributable days with accounts of their own
 */
public record TypeInput(
    ProjectType type, DayCount days, DailySpend spend, BigDecimal complement, Audited audited) {

  public TypeInput {
    Amount.atLeastZero(complement, "Complement");
    if (audited.days().compareTo(days.attributable()) > 0) {
      throw new IllegalArgumentException("More audited days than attributable ones: " + type);
    }
  }

  /** Attributable days that have to be estimated. */
  public BigDecimal estimatedDays() {
    return days.attributable().subtract(audited.days());
  }
}
