package be.tournages.impact;

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
    Audited audited) {}
