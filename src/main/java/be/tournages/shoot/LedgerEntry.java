package be.tournages.shoot;

import be.tournages.production.Production;
import java.math.BigDecimal;

/**
 * A line of the ledger, to show.
 *
 * @param production whose day it is
 * @param day the day
 * @param weight what a day of its kind counts for, 0 to 1
 */
public record LedgerEntry(Production production, ShootingDay day, BigDecimal weight) {

  /** Unit days it adds: its weight when it is on and in Wallonia, else zero. */
  public BigDecimal counted() {
    return day.state().isOn() && day.content().inWallonia() ? weight : BigDecimal.ZERO;
  }

  /** Whether it counts for Wallonia. */
  public boolean countsInWallonia() {
    return counted().signum() > 0;
  }
}
