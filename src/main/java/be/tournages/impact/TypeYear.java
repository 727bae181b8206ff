package be.tournages.impact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Everything known of a project type in a year, with where each figure comes from.
 *
 * @param days files and shooting days
 * @param average spend a day, if any is known
 * @param complement non-audiovisual spend of funded productions, if it is known
 * @param audited attributable days with accounts of their own
 */
public record TypeYear(
    DeclaredDays days,
    Optional<SpendAverage> average,
    Optional<Complement> complement,
    Audited audited) {

  /** What the model computes from; what is not known is worth nothing. */
  public TypeInput input() {
    return new TypeInput(
        days.type(),
        days.days(),
        average.map(SpendAverage::spend).orElse(new DailySpend(List.of())),
        complement.map(Complement::amount).orElse(BigDecimal.ZERO),
        audited);
  }
}
