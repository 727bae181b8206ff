package be.tournages.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.tournages.coproduction.SpendCategory;
import be.tournages.production.ProjectType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImpactModelTest {

  @Test
  void the27PublishedLinesAndTotalsOf2024AreMetToTheCent() {
    List<ScenarioResult> tables =
        Published2024.scenarios().stream()
            .map(scenario -> ImpactModel.compute(Published2024.inputs(), scenario))
            .toList();

    assertThat(PublishedCsv.write(tables)).isEqualTo(Published2024.tables()).hasLineCount(28);
  }

  @Test
  void aFlatTypeIsTheSameInEveryScenario() {
    TypeInput commercial =
        Published2024.inputs().stream()
            .filter(input -> input.type() == ProjectType.COMMERCIAL)
            .findFirst()
            .orElseThrow();

    for (Scenario scenario : Published2024.scenarios()) {
      assertThat(ImpactModel.compute(List.of(commercial), scenario).total())
          .isEqualByComparingTo("6500");
    }
  }

  @Test
  void aShareOfItsOwnReplacesTheScenariosShareForThatCategoryOnly() {
    var spend =
        new DailySpend(
            List.of(
                new Portion(SpendCategory.TECHNICIANS, euro("1000"), true),
                new Portion(SpendCategory.EQUIPMENT_HIRE, euro("400"), true),
                new Portion(SpendCategory.VENUE_HIRE, euro("70"), false)));
    var scenario =
        new Scenario(
            "technicians-stay",
            new BigDecimal("0.5"),
            Map.of(SpendCategory.TECHNICIANS, BigDecimal.ONE));

    assertThat(spend.keptBy(scenario)).isEqualByComparingTo("1270");
  }

  @Test
  void auditedDaysAreWorthTheirAccountsWhateverTheScenario() {
    var input =
        new TypeInput(
            ProjectType.FEATURE_FICTION,
            new DayCount(euro("10"), euro("4")),
            new DailySpend(List.of(new Portion(SpendCategory.AUDIOVISUAL, euro("100"), true))),
            BigDecimal.ZERO,
            new Audited(euro("5"), euro("777.77")));

    var half = ImpactModel.compute(List.of(input), Scenario.keeping("half", euro("0.5")));

    assertThat(half.days()).isEqualByComparingTo("6");
    assertThat(half.total()).isEqualByComparingTo("827.77");
  }

  @Test
  void moreFundedDaysThanDaysAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new DayCount(euro("3"), euro("4")));
  }

  @Test
  void aShareOutsideZeroToOneIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scenario.keeping("more", new BigDecimal("1.01")));
  }

  private static BigDecimal euro(String text) {
    return new BigDecimal(text);
  }
}
