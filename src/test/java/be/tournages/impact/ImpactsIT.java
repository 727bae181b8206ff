package be.tournages.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.tournages.http.NotFoundException;
import be.tournages.production.ProjectType;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ImpactsIT {

  @Inject Impacts impacts;

  @Test
  void theYear2024FromTheDatabaseIsThePublishedOneToTheCent() {
    ImpactYear year = impacts.get(2024);

    assertThat(PublishedCsv.write(year.results())).isEqualTo(Published2024.tables());
    assertThat(Amount.shown(year.low())).isEqualByComparingTo("6233802.18");
    assertThat(Amount.shown(year.high())).isEqualByComparingTo("8593941.49");
    assertThat(year.findings()).isEmpty();
  }

  @Test
  void aYearThatNobodyKnowsIsNotFound() {
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> impacts.get(1999));
  }

  @Test
  void anAmountOfADeclaredYearOpensToItsInputsAndSources() {
    Explanation half = impacts.explain(2024, "half", ProjectType.SERIES_FICTION);

    assertThat(Amount.shown(half.line().total())).isEqualByComparingTo("4023849.50");
    assertThat(half.input().average().orElseThrow().source()).isEqualTo(ImpactFiles.IMPACT_2024);
    assertThat(half.days()).isEmpty();
  }
}
