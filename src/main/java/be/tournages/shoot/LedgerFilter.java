package be.tournages.shoot;

import be.tournages.production.ProjectType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which days of the ledger; null means any.
 *
 * @param from first date
 * @param to last date
 * @param productionId the production
 * @param state state of the day
 * @param unit the crew
 * @param type project type of the production
 * @param countedOnly only days that count for Wallonia
 */
public record LedgerFilter(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable UUID productionId,
    @Nullable DayState state,
    @Nullable String unit,
    @Nullable ProjectType type,
    boolean countedOnly) {

  /** Every day. */
  public static final LedgerFilter ALL =
      new LedgerFilter(null, null, null, null, null, null, false);

  /** Every day of a production. */
  public static LedgerFilter of(UUID productionId) {
    return new LedgerFilter(null, null, productionId, null, null, null, false);
  }

  /** The same within a year. */
  public LedgerFilter in(int year) {
    return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** The same within a month. */
  public LedgerFilter in(YearMonth month) {
    return between(month.atDay(1), month.atEndOfMonth());
  }

  /** The same, days that count only. */
  public LedgerFilter counted() {
    return new LedgerFilter(from, to, productionId, state, unit, type, true);
  }

  /** The same for one project type. */
  public LedgerFilter of(ProjectType only) {
    return new LedgerFilter(from, to, productionId, state, unit, only, countedOnly);
  }

  private LedgerFilter between(LocalDate first, LocalDate last) {
    return new LedgerFilter(first, last, productionId, state, unit, type, countedOnly);
  }
}
