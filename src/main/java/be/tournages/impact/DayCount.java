package be.tournages.impact;

import java.math.BigDecimal;

/**
 * Shooting days of a year and a project type, in unit days (production, unit, date).
 *
 * @param inWallonia days with at least one shooting location in Wallonia
 * @param funded those among them that belong to productions which coproduction funds
 */
public record DayCount(BigDecimal inWallonia, BigDecimal funded) {

  public DayCount {
    Amount.atLeastZero(funded, "Days on funded productions");
    if (funded.compareTo(inWallonia) > 0) {
      throw new IllegalArgumentException(
          "More days on funded productions (" + funded + ") than days (" + inWallonia + ")");
    }
  }

  /** Days that the office's reception service may claim: those that no coproduction funds. */
  public BigDecimal attributable() {
    return inWallonia.subtract(funded);
  }
}
