package be.tournages.impact;

import be.tournages.production.ProjectType;
import java.math.BigDecimal;

/**
 * Non-audiovisual spend of a year's funded productions of one type, which no coproduction figure
 * counts and which the impact therefore adds.
 *
 * @param type the project type
 * @param amount euro
 * @param source where it comes from
 */
public record Complement(ProjectType type, BigDecimal amount, Source source) {

  public Complement {
    Amount.atLeastZero(amount, "Complement");
  }
}
