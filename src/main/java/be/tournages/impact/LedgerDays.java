package be.tournages.impact;

import be.tournages.production.Production;
import be.tournages.production.ProjectType;
import be.tournages.shoot.DayPlace;
import be.tournages.shoot.Evidence;
import be.tournages.shoot.Ledger;
import be.tournages.shoot.LedgerEntry;
import be.tournages.shoot.LedgerFilter;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The ledger of shooting days, as the impact sees it: productions still in draft are left out. */
@Singleton
class LedgerDays implements AttributableDays {

  private final Ledger ledger;
  private final LedgerSums sums;
  private final YearFiles.Source files;

  LedgerDays(Ledger ledger, LedgerSums sums, YearFiles.Source files) {
    this.ledger = ledger;
    this.sums = sums;
    this.files = files;
  }

  @Override
  public List<Integer> listYears() {
    return sums.listYears();
  }

  @Override
  public List<DeclaredDays> count(int year) {
    YearFiles handled = files.count(year);
    return countShot(year).stream()
        .map(one -> one.withHandled(handled.handled(one.type())))
        .toList();
  }

  @Override
  public List<DeclaredDays> countShot(int year) {
    List<LedgerSums.OfType> lines = sums.listTypes(year);
    return Stream.of(ProjectType.values())
        .filter(type -> lines.stream().anyMatch(line -> line.type() == type))
        .map(type -> ofType(year, type, lines))
        .toList();
  }

  @Override
  public List<LedgerDay> list(int year, ProjectType type) {
    return ledger.list(LedgerFilter.ALL.in(year).of(type).counted()).stream()
        .filter(entry -> entry.production().entersImpact())
        .filter(entry -> !Boolean.TRUE.equals(entry.production().funded()))
        .map(LedgerDays::day)
        .toList();
  }

  private static DeclaredDays ofType(int year, ProjectType type, List<LedgerSums.OfType> lines) {
    BigDecimal funded = BigDecimal.ZERO;
    BigDecimal all = BigDecimal.ZERO;
    int files = 0;
    for (LedgerSums.OfType line : lines) {
      if (line.type() == type) {
        all = all.add(line.days());
        files += line.productions();
        funded = line.funded() ? funded.add(line.days()) : funded;
      }
    }
    return new DeclaredDays(type, files, files, new DayCount(all, funded), new Source.Ledger(year));
  }

  private static LedgerDay day(LedgerEntry entry) {
    Production production = entry.production();
    var content = entry.day().content();
    return new LedgerDay(
        entry.day().key().date(),
        production.id(),
        production.title(),
        entry.day().key().unit(),
        entry.counted(),
        content.places().stream()
            .map(DayPlace::communeNis)
            .filter(Objects::nonNull)
            .distinct()
            .toList(),
        content.evidence().stream().map(LedgerDays::sheet).toList());
  }

  private static LedgerDay.Sheet sheet(Evidence evidence) {
    return new LedgerDay.Sheet(
        evidence.documentId().toString(), evidence.page(), evidence.line(), evidence.text());
  }
}
