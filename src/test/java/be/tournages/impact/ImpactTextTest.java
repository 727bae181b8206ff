package be.tournages.impact;

import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.language.Language;
import be.tournages.language.Names;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImpactTextTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageShowsEveryTypeAndBothEndsOfTheRange(Language language) {
    String text = ImpactText.write(year(), new ImpactTexts(language));

    assertThat(text).contains(new ImpactTexts(language).type(Published2024.inputs().get(3).type()));
    assertThat(text.replaceAll("[^0-9A-Za-z]", "")).contains("859394149");
  }

  @Test
  void frenchWritesAmountsWithNarrowSpacesAndAComma() {
    assertThat(new ImpactTexts(Language.FR).euro(new BigDecimal("1375638.565")))
        .isEqualTo("1\u202f375\u202f638,57\u00a0€");
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
