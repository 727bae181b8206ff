package be.tournages.impact;

import be.tournages.coproduction.AuditedSpend;
import be.tournages.coproduction.SpendStore;
import be.tournages.production.ProjectType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of spend, each year read once: made for one question over one or many years, then
 * thrown away.
 */
final class KnownSpend {

  /** How many years an average may be carried before it says nothing any more. */
  private static final int FURTHEST = 10;

  private final ImpactFigures figures;
  private final SpendStore spend;
  private final Map<Integer, List<AuditedSpend>> accounts = new HashMap<>();
  private final Map<Integer, List<SpendAverage>> computed = new HashMap<>();
  private final Map<Integer, List<SpendAverage>> entered = new HashMap<>();
  private final Map<Integer, Optional<StatedIndex>> indexes = new HashMap<>();

  KnownSpend(ImpactFigures figures, SpendStore spend) {
    this.figures = figures;
    this.spend = spend;
  }

  /** The averages a year uses, one a project type for which any is known. */
  List<SpendAverage> listUsed(int year) {
    return Stream.of(ProjectType.values())
        .flatMap(type -> find(year, type, year).stream())
        .toList();
  }

  /** What the year would use without accounts of its own. */
  Optional<SpendAverage> findEstimate(int year, ProjectType type) {
    return enteredFor(year, type).or(() -> carried(year, type, year));
  }

  /** The complement by the closed accounts of the year's funded productions. */
  Optional<Complement> findComplement(int year, ProjectType type) {
    List<AuditedSpend> ofType = accounts(year, type, true);
    return ofType.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Complement(
                type,
                ofType.stream().map(AuditedSpend::other).reduce(BigDecimal.ZERO, BigDecimal::add),
                new Source.Accounts(ofType.size(), year)));
  }

  /** Closed accounts of the year's productions without funding. */
  Audited audited(int year, ProjectType type, BigDecimal attributableDays) {
    List<AuditedSpend> ofType = accounts(year, type, false);
    return new Audited(
        ofType.stream()
            .map(AuditedSpend::days)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .min(attributableDays),
        ofType.stream().map(AuditedSpend::total).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** Accounts of a year, a type and funding. */
  List<AuditedSpend> accounts(int year, ProjectType type, boolean funded) {
    return accounts.computeIfAbsent(year, spend::listSpend).stream()
        .filter(one -> one.type() == type && one.funded() == funded)
        .toList();
  }

  private Optional<SpendAverage> find(int year, ProjectType type, int wanted) {
    return computed.computeIfAbsent(year, this::fromAccounts).stream()
        .filter(one -> one.type() == type)
        .findFirst()
        .or(() -> enteredFor(year, type))
        .or(() -> carried(year, type, wanted));
  }

  private Optional<SpendAverage> carried(int year, ProjectType type, int wanted) {
    if (wanted - year >= FURTHEST) {
      return Optional.empty();
    }
    Optional<SpendAverage> before = find(year - 1, type, wanted);
    return indexes
        .computeIfAbsent(year, figures::findIndex)
        .map(index -> before.map(average -> indexed(average, index)))
        .orElse(before);
  }

  private Optional<SpendAverage> enteredFor(int year, ProjectType type) {
    return entered.computeIfAbsent(year, figures::listAverages).stream()
        .filter(one -> one.type() == type && one.year() == year)
        .findFirst();
  }

  private List<SpendAverage> fromAccounts(int year) {
    return Stream.of(ProjectType.values())
        .map(type -> accounts(year, type, true))
        .filter(ofType -> ofType.size() >= ComputedAverage.SMALLEST_SAMPLE)
        .map(ofType ->
            new SpendAverage(
                ofType.getFirst().type(),
                year,
                ComputedAverage.spendOf(ofType),
                new Source.Accounts(ofType.size(), year)))
        .toList();
  }

  private static SpendAverage indexed(SpendAverage average, StatedIndex index) {
    var portions = new ArrayList<Portion>();
    for (Portion portion : average.spend().portions()) {
      portions.add(
          new Portion(
              portion.category(), portion.amount().multiply(index.factor()), portion.eligible()));
    }
    return new SpendAverage(
        average.type(),
        average.year(),
        new DailySpend(portions),
        new Source.Indexed(average.source(), index.factor(), index.source()));
  }
}
