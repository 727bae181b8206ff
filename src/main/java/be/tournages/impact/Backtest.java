package be.tournages.impact;

import be.tournages.production.ProjectType;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Holds the averages a year was estimated with against its closed accounts. */
@Singleton
public class Backtest {

  private final SpendAverages averages;

  public Backtest(SpendAverages averages) {
    this.averages = averages;
  }

  /**
   * The estimate of a project type and what its accounts say.
   *
   * @param type the project type
   * @param estimated average the year was estimated with, euro a day, if there was one
   * @param computed average of the closed accounts
   */
  public record Line(ProjectType type, Optional<SpendAverage> estimated, ComputedAverage computed) {

    /** Estimate minus accounts, as a part of the accounts: 0.1 is ten per cent too high. */
    public Optional<BigDecimal> error() {
      BigDecimal actual = computed.spend().total();
      return actual.signum() == 0
          ? Optional.empty()
          : estimated.map(
              one -> one.spend().total().subtract(actual).divide(actual, Amount.QUOTIENT));
    }
  }

  /** One line a project type with closed accounts in the year. */
  public List<Line> of(int year) {
    return averages.listComputed(year).stream()
        .map(computed ->
            new Line(computed.type(), averages.findEstimate(year, computed.type()), computed))
        .toList();
  }
}
