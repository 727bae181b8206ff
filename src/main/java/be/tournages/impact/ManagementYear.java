package be.tournages.impact;

import be.tournages.location.CatalogueHealth;
import be.tournages.permit.PermitYear;
import be.tournages.production.ProjectType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The year at a glance.
 *
 * @param impact the year's figure
 * @param years every year there is, with its figure, ascending
 * @param published years whose figure is frozen
 * @param days days of the year
 * @param files dossiers of the year
 * @param permits applications of the year
 * @param catalogue how well the catalogue is kept today
 */
public record ManagementYear(
    ImpactYear impact,
    List<ImpactYear> years,
    List<Integer> published,
    Days days,
    YearFiles files,
    PermitYear permits,
    CatalogueHealth catalogue) {

  /**
   * Shooting days; months and places exist only where the ledger counts them.
   *
   * @param byType by project type
   * @param byMonth by month, type and funding
   * @param provinces by province, an empty code for days whose commune is not known
   * @param communes by commune, likewise
   * @param unsettled days of dossiers still in draft, which count nowhere
   */
  public record Days(
      List<OfType> byType,
      List<LedgerSums.OfMonth> byMonth,
      List<LedgerSums.OfPlace> provinces,
      List<LedgerSums.OfPlace> communes,
      BigDecimal unsettled) {

    public Days {
      byType = List.copyOf(byType);
      byMonth = List.copyOf(byMonth);
      provinces = List.copyOf(provinces);
      communes = List.copyOf(communes);
    }
  }

  /** Days of a project type; {@code source} says who counted them. */
  public record OfType(ProjectType type, DayCount days, Source source) {}

  public ManagementYear {
    years = List.copyOf(years);
    published = List.copyOf(published);
  }

  /** The figure of the year before, where there is one. */
  public Optional<ImpactYear> before() {
    return years.stream().filter(one -> one.year() == impact.year() - 1).findFirst();
  }
}
