package be.tournages.impact.report;

import be.tournages.coproduction.Work;
import be.tournages.impact.EnvironmentYear;
import be.tournages.impact.ManagementYear;
import be.tournages.impact.PlaceSplit;
import be.tournages.impact.Publications;
import be.tournages.shoot.LedgerSummary;
import be.tournages.territory.Territory;
import java.util.List;
import java.util.Optional;

/**
 * Everything a year's report is written from.
 *
 * @param year the year at a glance
 * @param works works the fund coproduced in it
 * @param environment what was measured of the environment
 * @param provinces the figure by province; empty for a year of declared totals
 * @param communes the figure by commune, likewise
 * @param publication what has become of the published figure, if it was published
 * @param counters the three counters of the ledger, where it counts the year
 * @param territory names and positions of places
 */
record ReportInput(
    ManagementYear year,
    List<Work> works,
    EnvironmentYear environment,
    List<PlaceSplit.Place> provinces,
    List<PlaceSplit.Place> communes,
    Optional<Publications.Check> publication,
    Optional<LedgerSummary.Counters> counters,
    Territory territory) {

  ReportInput {
    works = List.copyOf(works);
    provinces = List.copyOf(provinces);
    communes = List.copyOf(communes);
  }
}
