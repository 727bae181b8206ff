package be.tournages.shoot;

import be.tournages.production.Production;
import java.math.BigDecimal;

/**
 * A line of the ledger, to show.
 *
 * @param production whose day it is
 * @param day the day
 * @param weight what a day of its kind counts for, 0 to 1
 * @param counted what it adds to the counter that the office publishes; zero when it does not count
 *     or, by calendar days, when another unit of the date stands for it
 */
public record LedgerEntry(
    Production production, ShootingDay day, BigDecimal weight, BigDecimal counted) {

  /** Whether it counts for Wallonia: on, in Wallonia, and of a kind that counts. */
  public boolean countsInWallonia() {
    return day.state().isOn() && day.content().inWallonia() && weight.signum() > 0;
  }
}
