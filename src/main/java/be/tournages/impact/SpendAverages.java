package be.tournages.impact;

import be.tournages.coproduction.SpendStore;
import be.tournages.production.ProjectType;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which average a year uses for a project type: computed from its own closed accounts where enough
 * of them exist, else entered for the year, else that of the year before, carried by the stated
 * index.
 */
@Singleton
public class SpendAverages {

  private final ImpactFigures figures;
  private final SpendStore spend;

  public SpendAverages(ImpactFigures figures, SpendStore spend) {
    this.figures = figures;
    this.spend = spend;
  }

  /** The averages computed from a year's closed accounts, small samples included. */
  public List<ComputedAverage> listComputed(int year) {
    KnownSpend known = known();
    return Stream.of(ProjectType.values())
        .map(type -> known.accounts(year, type, true))
        .filter(ofType -> !ofType.isEmpty())
        .map(ComputedAverage::of)
        .toList();
  }

  /** The averages a year uses, one a project type for which any is known. */
  public List<SpendAverage> listUsed(int year) {
    return known().listUsed(year);
  }

  /**
   * What a year would use if it had no accounts: the estimate that its accounts are held against.
   */
  public Optional<SpendAverage> findEstimate(int year, ProjectType type) {
    return known().findEstimate(year, type);
  }

  /**
   * The complement of a year's funded productions as far as their accounts are closed; empty when
   * none is.
   */
  public Optional<Complement> findComplement(int year, ProjectType type) {
    return known().findComplement(year, type);
  }

  /** Closed accounts of a year's productions without funding: they replace the estimate. */
  public Audited audited(int year, ProjectType type, BigDecimal attributableDays) {
    return known().audited(year, type, attributableDays);
  }

  /** Everything known, to ask about several types and years. */
  KnownSpend known() {
    return new KnownSpend(figures, spend);
  }
}
