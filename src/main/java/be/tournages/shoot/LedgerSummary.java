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
 * @param byMonth days a month, by the published counter
 * @param byType days a project type and funding, by the published counter
 * @param byDate days a date, by the published counter
 */
public record LedgerSummary(
    Counters counters, List<Month> byMonth, List<OfType> byType, List<Date> byDate) {

  /**
   * The three ways to count; all weigh each day by its kind.
   *
   * @param calendarDays one a production and date
   * @param unitDays one a production, unit and date
   * @param locationDays one a production, unit, date and shooting location in Wallonia
   */
  public record Counters(BigDecimal calendarDays, BigDecimal unitDays, BigDecimal locationDays) {}

  /**
   * One month.
   *
   * @param month 1 to 12
   * @param days its days
   */
  public record Month(int month, BigDecimal days) {}

  /**
   * One project type.
   *
   * @param type null while the production is a draft
   * @param funded null while the production is a draft
   * @param productions how many productions
   * @param days their days
   */
  public record OfType(
      @Nullable ProjectType type, @Nullable Boolean funded, int productions, BigDecimal days) {}

  /**
   * One date.
   *
   * @param date the date
   * @param days days counted on it
   */
  public record Date(LocalDate date, BigDecimal days) {}
}
