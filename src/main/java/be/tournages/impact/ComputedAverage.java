package be.tournages.impact;

import be.tournages.coproduction.AuditedSpend;
import be.tournages.coproduction.SpendItem;
import be.tournages.production.ProjectType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The average spend a day of a project type, computed from closed accounts: all spend divided by
 * all days, so that a long shoot weighs more than a short one.
 *
 * @param type the project type
 * @param year year of the accounts
 * @param spend the average, one portion a category and eligibility, unrounded
 * @param files how many productions it rests on
 * @param days their days
 * @param spread lowest, highest and standard deviation of the productions' own averages
 * @param interval where the average lies with 90 % confidence
 */
public record ComputedAverage(
    ProjectType type,
    int year,
    DailySpend spend,
    int files,
    BigDecimal days,
    Spread spread,
    Interval interval) {

  /** Below this many accounts an average is not used: one production would decide it. */
  public static final int SMALLEST_SAMPLE = 5;

  private static final int RESAMPLES = 2000;

  /** How much productions differ, euro a day. */
  public record Spread(double lowest, double highest, double standardDeviation) {}

  /**
   * A 90 % interval by the percentile bootstrap (Efron 1979): productions are drawn again with
   * replacement 2,000 times, with a seed that depends on year and type alone.
   *
   * @param low 5th percentile, euro a day
   * @param high 95th percentile, euro a day
   */
  public record Interval(double low, double high) {}

  /** The average of accounts that all have the same type and year; there must be at least one. */
  public static ComputedAverage of(List<AuditedSpend> accounts) {
    if (accounts.isEmpty()) {
      throw new IllegalArgumentException("No accounts, no average");
    }
    AuditedSpend first = accounts.getFirst();
    BigDecimal days =
        accounts.stream().map(AuditedSpend::days).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new ComputedAverage(
        first.type(),
        first.year(),
        spendOf(accounts),
        accounts.size(),
        days,
        spread(accounts),
        interval(accounts, new Random(first.year() * 31L + first.type().ordinal())));
  }

  /** True when too few accounts stand behind it. */
  public boolean isSmall() {
    return files < SMALLEST_SAMPLE;
  }

  /** All spend divided by all days, without spread and interval. */
  static DailySpend spendOf(List<AuditedSpend> accounts) {
    BigDecimal days =
        accounts.stream().map(AuditedSpend::days).reduce(BigDecimal.ZERO, BigDecimal::add);
    Map<String, List<SpendItem>> groups =
        accounts.stream()
            .flatMap(account -> account.items().stream())
            .collect(
                Collectors.groupingBy(
                    item -> item.category().ordinal() + "/" + item.eligible(),
                    TreeMap::new,
                    Collectors.toList()));
    var portions = new ArrayList<Portion>();
    for (List<SpendItem> group : groups.values()) {
      BigDecimal sum =
          group.stream().map(SpendItem::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
      SpendItem item = group.getFirst();
      portions.add(
          new Portion(item.category(), sum.divide(days, Amount.QUOTIENT), item.eligible()));
    }
    return new DailySpend(portions);
  }

  private static Spread spread(List<AuditedSpend> accounts) {
    double[] rates =
        accounts.stream()
            .mapToDouble(one -> one.total().doubleValue() / one.days().doubleValue())
            .sorted()
            .toArray();
    double mean = Arrays.stream(rates).average().orElse(0);
    double squares = Arrays.stream(rates).map(rate -> (rate - mean) * (rate - mean)).sum();
    return new Spread(
        rates[0],
        rates[rates.length - 1],
        rates.length < 2 ? 0 : Math.sqrt(squares / (rates.length - 1)));
  }

  private static Interval interval(List<AuditedSpend> accounts, Random random) {
    double[] totals = accounts.stream().mapToDouble(one -> one.total().doubleValue()).toArray();
    double[] daysOf = accounts.stream().mapToDouble(one -> one.days().doubleValue()).toArray();
    double[] averages = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      double spend = 0;
      double days = 0;
      for (int draw = 0; draw < totals.length; draw++) {
        int one = random.nextInt(totals.length);
        spend += totals[one];
        days += daysOf[one];
      }
      averages[i] = spend / days;
    }
    Arrays.sort(averages);
    return new Interval(averages[RESAMPLES / 20], averages[RESAMPLES - RESAMPLES / 20 - 1]);
  }
}
