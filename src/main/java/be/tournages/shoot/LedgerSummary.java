package be.tournages.shoot;

import be.tournages.production.ProjectType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year of the ledger, counted.
 *
 * @param counters the three counters over all productions, drafts included
 * @param byMonth unit days a month
 * @param byType unit days a project type and funding
 * @param byDate unit days a date
 */
public record LedgerSummary(
    Counters counters, List<Month> byMonth, List<OfType> byType, List<Date> byDate) {

  /**
   * The three ways to count; all weigh each day by its kind.
   *
   * @param calendarDays one a production and date
   * @param unitDays one a production, unit and date: the published figure
   * @param locationDays one a production, unit, date and shooting location in Wallonia
   */
  public record Counters(BigDecimal calendarDays, BigDecimal unitDays, BigDecimal locationDays) {}

  /**
   * One month.
   *
   * @param month 1 to 12
   * @param unitDays its unit days
   */
  public record Month(int month, BigDecimal unitDays) {}

  /**
   * One project type.
   *
   * @param type null while the production is a draft
   * @param funded null while the production is a draft
   * @param productions how many productions
   * @param unitDays their unit days
   */
  public record OfType(
      @Nullable ProjectType type, @Nullable Boolean funded, int productions, BigDecimal unitDays) {}

  /**
   * One date.
   *
   * @param date the date
   * @param unitDays unit days on it
   */
  public record Date(LocalDate date, BigDecimal unitDays) {}
}
