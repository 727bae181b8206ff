package be.tournages.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.tournages.language.Names;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SplitTest {

  static Stream<Integer> seeds() {
    return IntStream.range(0, 200).boxed();
  }

  @Test
  void threeEqualPlacesShareOneEuroWithoutLosingACent() {
    var weights = new LinkedHashMap<String, BigDecimal>();
    List.of("a", "b", "c").forEach(place -> weights.put(place, BigDecimal.ONE));

    assertThat(Split.of(BigDecimal.ONE, weights).values())
        .containsExactly(new BigDecimal("0.34"), new BigDecimal("0.33"), new BigDecimal("0.33"));
  }

  @Test
  void anAmountWithoutDaysCannotBeDivided() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Split.of(BigDecimal.TEN, Map.of("a", BigDecimal.ZERO)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void thePartsAlwaysAddUpToTheAmountShown(int seed) {
    var random = new Random(seed);
    var weights = new LinkedHashMap<String, BigDecimal>();
    for (int i = 0; i <= random.nextInt(261); i++) {
      weights.put("" + i, BigDecimal.valueOf(1 + random.nextInt(1000), 2));
    }
    BigDecimal amount = BigDecimal.valueOf(random.nextInt(1_000_000_000), 5);

    assertThat(Split.of(amount, weights).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(Amount.shown(amount));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theCommunesOfAYearAddUpToEveryScenario(int seed) {
    var random = new Random(seed);
    ImpactYear year = year();
    List<PlaceSplit.Place> communes = PlaceSplit.byCommune(year, communes(random));

    for (ScenarioResult result : year.results()) {
      assertThat(sum(communes, result)).isEqualByComparingTo(Amount.shown(result.total()));
      assertThat(sum(PlaceSplit.byProvince(communes, List.of()), result))
          .isEqualByComparingTo(Amount.shown(result.total()));
    }
  }

  private static BigDecimal sum(List<PlaceSplit.Place> places, ScenarioResult result) {
    return places.stream()
        .map(place -> place.euro().getOrDefault(result.scenario().code(), BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<LedgerSums.OfCommune> communes(Random random) {
    var sums = new ArrayList<LedgerSums.OfCommune>();
    for (TypeInput input : Published2024.inputs()) {
      for (int i = 0; i < random.nextInt(30); i++) {
        sums.add(
            new LedgerSums.OfCommune(
                List.of("62063", "92094", "25112", "").get(random.nextInt(4)),
                input.type(),
                random.nextBoolean(),
                BigDecimal.valueOf(1 + random.nextInt(500), 2),
                1));
      }
    }
    return sums;
  }

  private static ImpactYear year() {
    return new ImpactYear(
        2024,
        ImpactYear.Basis.DECLARED,
        List.of(),
        Published2024.scenarios().stream()
            .map(scenario ->
                new ImpactYear.Table(
                    new NamedScenario(
                        scenario, new Names("x", Map.of()), 1, ImpactFiles.IMPACT_2024),
                    ImpactModel.compute(Published2024.inputs(), scenario)))
            .toList(),
        List.of());
  }
}
