package be.tournages.impact;

import be.tournages.coproduction.AuditedSpend;
import be.tournages.coproduction.SpendStore;
import be.tournages.production.ProjectType;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which average a year uses for a project type: computed from its own closed accounts where enough
 * of them exist, else entered for the year, else that of the year before, carried by the stated
 * index.
 */
@Singleton
public class SpendAverages {

  /** How many years an average may be carried before it says nothing any more. */
  private static final int FURTHEST = 10;

  private final ImpactFigures figures;
  private final SpendStore spend;

  public SpendAverages(ImpactFigures figures, SpendStore spend) {
    this.figures = figures;
    this.spend = spend;
  }

  /** The averages computed from a year's closed accounts, small samples included. */
  public List<ComputedAverage> listComputed(int year) {
    List<AuditedSpend> accounts = fundedAccounts(year);
    return Stream.of(ProjectType.values())
        .map(type -> accounts.stream().filter(one -> one.type() == type).toList())
        .filter(ofType -> !ofType.isEmpty())
        .map(ComputedAverage::of)
        .toList();
  }

  /** The averages a year uses, one a project type for which any is known. */
  public List<SpendAverage> listUsed(int year) {
    var years = new Years();
    return Stream.of(ProjectType.values())
        .flatMap(type -> years.find(year, type, year).stream())
        .toList();
  }

  /**
   * What a year would use if it had no accounts: the estimate that its accounts are held against.
   */
  public Optional<SpendAverage> findEstimate(int year, ProjectType type) {
    var years = new Years();
    return years
        .entered(year, type)
        .filter(one -> one.year() == year)
        .or(() -> years.carried(year, type, year));
  }

  /**
   * The complement of a year's funded productions as far as their accounts are closed; empty when
   * none is.
   */
  public Optional<Complement> findComplement(int year, ProjectType type) {
    List<AuditedSpend> accounts =
        fundedAccounts(year).stream().filter(one -> one.type() == type).toList();
    return accounts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Complement(
                type,
                accounts.stream().map(AuditedSpend::other).reduce(BigDecimal.ZERO, BigDecimal::add),
                accounts.size() + " closed accounts"));
  }

  /** Closed accounts of a year's productions without funding: they replace the estimate. */
  public Audited audited(int year, ProjectType type, BigDecimal attributableDays) {
    List<AuditedSpend> accounts =
        spend.listSpend(year).stream().filter(one -> !one.funded() && one.type() == type).toList();
    return new Audited(
        accounts.stream()
            .map(AuditedSpend::days)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .min(attributableDays),
        accounts.stream().map(AuditedSpend::total).reduce(BigDecimal.ZERO, BigDecimal::add));
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
        average.source()
            + " × "
            + index.factor().stripTrailingZeros().toPlainString()
            + " ("
            + index.source()
            + ")");
  }

  private List<AuditedSpend> fundedAccounts(int year) {
    return spend.listSpend(year).stream().filter(AuditedSpend::funded).toList();
  }

  /** What was read of each year, so that carrying an average back reads each year once. */
  private final class Years {

    private final Map<Integer, List<ComputedAverage>> computed = new HashMap<>();
    private final Map<Integer, List<SpendAverage>> entered = new HashMap<>();

    Optional<SpendAverage> find(int year, ProjectType type, int wanted) {
      return computed.computeIfAbsent(year, SpendAverages.this::listComputed).stream()
          .filter(one -> one.type() == type && !one.isSmall())
          .findFirst()
          .map(SpendAverages::fromAccounts)
          .or(() -> entered(year, type).filter(one -> one.year() == year))
          .or(() -> carried(year, type, wanted));
    }

    Optional<SpendAverage> carried(int year, ProjectType type, int wanted) {
      if (wanted - year >= FURTHEST) {
        return Optional.empty();
      }
      Optional<SpendAverage> before = find(year - 1, type, wanted);
      return figures
          .findIndex(year)
          .map(index -> before.map(average -> indexed(average, index)))
          .orElse(before);
    }

    Optional<SpendAverage> entered(int year, ProjectType type) {
      return entered.computeIfAbsent(year, figures::listAverages).stream()
          .filter(one -> one.type() == type)
          .findFirst();
    }
  }

  private static SpendAverage fromAccounts(ComputedAverage one) {
    return new SpendAverage(
        one.type(), one.year(), one.spend(), one.files() + " closed accounts of " + one.year());
  }
}
