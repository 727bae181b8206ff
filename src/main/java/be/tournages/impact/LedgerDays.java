package be.tournages.impact;

import be.tournages.production.Production;
import be.tournages.production.ProjectType;
import be.tournages.shoot.DayPlace;
import be.tournages.shoot.Evidence;
import be.tournages.shoot.Ledger;
import be.tournages.shoot.LedgerEntry;
import be.tournages.shoot.LedgerFilter;
import be.tournages.shoot.LedgerSummary;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** The ledger of shooting days, as the impact sees it: productions still in draft are left out. */
@Singleton
class LedgerDays implements AttributableDays {

  private final Ledger ledger;

  LedgerDays(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Integer> listYears() {
    return ledger.listYears().stream().filter(year -> !count(year).isEmpty()).toList();
  }

  @Override
  public List<DeclaredDays> count(int year) {
    List<LedgerSummary.OfType> classified =
        ledger.summarise(year).byType().stream()
            .filter(line -> line.type() != null && line.funded() != null)
            .toList();
    return classified.stream()
        .map(LedgerSummary.OfType::type)
        .filter(Objects::nonNull)
        .distinct()
        .map(type -> ofType(year, type, classified))
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

  private static DeclaredDays ofType(
      int year, ProjectType type, List<LedgerSummary.OfType> classified) {
    BigDecimal funded = BigDecimal.ZERO;
    BigDecimal all = BigDecimal.ZERO;
    int files = 0;
    for (LedgerSummary.OfType line : classified) {
      if (line.type() == type) {
        all = all.add(line.days());
        files += line.productions();
        funded = Boolean.TRUE.equals(line.funded()) ? funded.add(line.days()) : funded;
      }
    }
    return new DeclaredDays(type, files, files, new DayCount(all, funded), "ledger " + year);
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
    return new LedgerDay.Sheet(evidence.documentId().toString(), evidence.page(), evidence.text());
  }
}
