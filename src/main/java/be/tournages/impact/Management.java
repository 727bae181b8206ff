package be.tournages.impact;

import be.tournages.http.NotFoundException;
import be.tournages.impact.ManagementYear.Days;
import be.tournages.impact.ManagementYear.OfType;
import be.tournages.location.CatalogueSums;
import be.tournages.permit.PermitYears;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts the year at a glance together. */
@Singleton
@Transactional
public class Management {

  private final Impacts impacts;
  private final PublicationStore publications;
  private final LedgerSums sums;
  private final YearFiles.Source files;
  private final PermitYears permits;
  private final CatalogueSums catalogue;
  private final Clock clock;

  Management(
      Impacts impacts,
      PublicationStore publications,
      LedgerSums sums,
      YearFiles.Source files,
      PermitYears permits,
      CatalogueSums catalogue,
      Clock clock) {
    this.impacts = impacts;
    this.publications = publications;
    this.sums = sums;
    this.files = files;
    this.permits = permits;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /**
   * The year at a glance.
   *
   * @throws NotFoundException when nothing is known of the year
   */
  public ManagementYear get(int year) {
    List<ImpactYear> years = impacts.listAll();
    ImpactYear impact =
        years.stream()
            .filter(one -> one.year() == year)
            .findFirst()
            .orElseThrow(() -> new NotFoundException("impact-year", year));
    return new ManagementYear(
        impact,
        years,
        publications.listYears(),
        days(impact),
        files(impact),
        permits.get(year),
        catalogue.health(LocalDate.now(clock)));
  }

  private Days days(ImpactYear impact) {
    List<OfType> byType =
        impact.types().stream()
            .map(one -> new OfType(one.days().type(), one.days().days(), one.days().source()))
            .toList();
    int year = impact.year();
    return impact.basis() == ImpactYear.Basis.DECLARED
        ? new Days(byType, List.of(), List.of(), List.of(), BigDecimal.ZERO)
        : new Days(
            byType,
            sums.listMonths(year),
            sums.listPlaces(year, LedgerSums.Level.PROVINCE),
            sums.listPlaces(year, LedgerSums.Level.COMMUNE),
            sums.unsettledDays(year));
  }

  private YearFiles files(ImpactYear impact) {
    if (impact.basis() == ImpactYear.Basis.LEDGER) {
      return files.count(impact.year());
    }
    return new YearFiles(
        impact.types().stream()
            .map(TypeYear::days)
            .map(one ->
                new YearFiles.OfType(
                    Optional.of(one.type()), one.filesHandled(), one.filesShot(), 0))
            .toList(),
        files.listDeclaredForeign(impact.year()),
        0);
  }
}
