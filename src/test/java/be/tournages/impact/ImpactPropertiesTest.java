package be.tournages.impact;

import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.coproduction.SpendCategory;
import be.tournages.production.ProjectType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any inputs, tried on 200 seeded ones. */
class ImpactPropertiesTest {

  static Stream<Integer> seeds() {
    return IntStream.range(0, 200).boxed();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void keepingMoreNeverGivesLess(int seed) {
    var random = new Random(seed);
    List<TypeInput> inputs = inputs(random);
    BigDecimal less = BigDecimal.valueOf(random.nextInt(1000), 3);
    BigDecimal more =
        less.add(BigDecimal.valueOf(random.nextInt(1001 - less.unscaledValue().intValue()), 3));

    assertThat(total(inputs, more)).isGreaterThanOrEqualTo(total(inputs, less));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theTotalIsTheSumOfTheTypesComputedAlone(int seed) {
    List<TypeInput> inputs = inputs(new Random(seed));
    BigDecimal share = new BigDecimal("0.37");

    BigDecimal alone =
        inputs.stream()
            .map(input -> total(List.of(input), share))
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(total(inputs, share)).isEqualByComparingTo(alone);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingKeptLeavesOtherSpendAuditedSpendAndComplement(int seed) {
    List<TypeInput> inputs = inputs(new Random(seed));

    BigDecimal expected =
        inputs.stream()
            .map(input ->
                input
                    .estimatedDays()
                    .multiply(input.spend().other())
                    .add(input.audited().spend())
                    .add(input.complement()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(total(inputs, BigDecimal.ZERO)).isEqualByComparingTo(expected);
  }

  private static BigDecimal total(List<TypeInput> inputs, BigDecimal share) {
    return ImpactModel.compute(inputs, Scenario.keeping("any", share)).total();
  }

  private static List<TypeInput> inputs(Random random) {
    var inputs = new ArrayList<TypeInput>();
    for (ProjectType type : ProjectType.values()) {
      int days = random.nextInt(400);
      int funded = random.nextInt(days + 1);
      int audited = random.nextInt(days - funded + 1);
      inputs.add(
          new TypeInput(
              type,
              new DayCount(BigDecimal.valueOf(days), BigDecimal.valueOf(funded)),
              spend(random),
              cents(random, 300_000_000),
              new Audited(BigDecimal.valueOf(audited), cents(random, 100_000_000))));
    }
    return inputs;
  }

  private static DailySpend spend(Random random) {
    var portions = new ArrayList<Portion>();
    for (SpendCategory category : SpendCategory.values()) {
      portions.add(new Portion(category, cents(random, 2_000_000), random.nextBoolean()));
    }
    return new DailySpend(portions);
  }

  private static BigDecimal cents(Random random, int bound) {
    return BigDecimal.valueOf(random.nextInt(bound), 2);
  }
}
