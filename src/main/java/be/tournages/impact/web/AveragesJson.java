package be.tournages.impact.web;

import be.tournages.coproduction.SpendCategory;
import be.tournages.impact.Amount;
import be.tournages.impact.Backtest;
import be.tournages.impact.ComputedAverage;
import be.tournages.impact.ImpactYearJson.AverageJson;
import be.tournages.impact.Source;
import be.tournages.impact.SpendAverage;
import be.tournages.impact.StatedIndex;
import be.tournages.production.ProjectType;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The averages of a year by project type; amounts are euro a day.
 *
 * @param smallestSample below this many closed accounts an average is not used
 * @param index by which an average of the year before is carried into this one, if one is stated
 */
@Serdeable
record AveragesJson(
    int year,
    int smallestSample,
    @Nullable IndexJson index,
    List<CategoryJson> categories,
    List<TypeJson> lines) {

  /** What is known of the averages of a year: used, entered, and computed from its accounts. */
  record Known(List<SpendAverage> used, List<SpendAverage> entered, List<Backtest.Line> tests) {}

  static AveragesJson of(int year, Optional<StatedIndex> index, Known known) {
    return new AveragesJson(
        year,
        ComputedAverage.SMALLEST_SAMPLE,
        index.map(IndexJson::of).orElse(null),
        Stream.of(SpendCategory.values()).map(CategoryJson::of).toList(),
        Stream.of(ProjectType.values()).map(type -> TypeJson.of(type, known)).toList());
  }

  /** A category of spend, and whether the fund usually counts it as eligible. */
  @Serdeable
  record CategoryJson(String code, boolean eligible) {
    static CategoryJson of(SpendCategory category) {
      return new CategoryJson(category.code(), category.isUsuallyEligible());
    }
  }

  /** The index that leads into the year. */
  @Serdeable
  record IndexJson(BigDecimal factor, Source source) {
    static IndexJson of(StatedIndex index) {
      return new IndexJson(index.factor(), index.source());
    }
  }

  /**
   * A project type.
   *
   * @param used what the year computes with, null when nothing is known
   * @param entered what the office entered for exactly this year, null when it entered nothing
   * @param computed what its own closed accounts say, null when none is closed
   * @param estimatedEur what it would be estimated with without accounts
   * @param errorShare estimate minus accounts as a part of the accounts
   */
  @Serdeable
  record TypeJson(
      String type,
      @Nullable AverageJson used,
      @Nullable AverageJson entered,
      @Nullable ComputedJson computed,
      @Nullable BigDecimal estimatedEur,
      @Nullable BigDecimal errorShare) {
    static TypeJson of(ProjectType type, Known known) {
      Optional<Backtest.Line> test =
          known.tests().stream().filter(one -> one.type() == type).findFirst();
      return new TypeJson(
          type.code(),
          average(type, known.used()),
          average(type, known.entered()),
          test.map(one -> ComputedJson.of(one.computed())).orElse(null),
          test.flatMap(Backtest.Line::estimated)
              .map(one -> Amount.shown(one.spend().total()))
              .orElse(null),
          test.flatMap(Backtest.Line::error).orElse(null));
    }

    private static @Nullable AverageJson average(ProjectType type, List<SpendAverage> averages) {
      return averages.stream()
          .filter(one -> one.type() == type)
          .findFirst()
          .map(AverageJson::of)
          .orElse(null);
    }
  }

  /** An average of closed accounts: how many they are, how they differ, how sure it is. */
  @Serdeable
  record ComputedJson(
      BigDecimal totalEur,
      int files,
      BigDecimal days,
      boolean small,
      double lowestEur,
      double highestEur,
      double deviationEur,
      double intervalLowEur,
      double intervalHighEur) {
    static ComputedJson of(ComputedAverage average) {
      return new ComputedJson(
          Amount.shown(average.spend().total()),
          average.files(),
          average.days(),
          average.isSmall(),
          average.spread().lowest(),
          average.spread().highest(),
          average.spread().standardDeviation(),
          average.interval().low(),
          average.interval().high());
    }
  }
}
