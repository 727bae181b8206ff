package be.tournages.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SnapshotTest {

  private final Snapshot snapshot = Snapshot.of(Published2024.inputs(), Published2024.scenarios());

  @Test
  void aSnapshotAloneGivesThePublishedTables() {
    assertThat(PublishedCsv.write(snapshot.compute())).isEqualTo(Published2024.tables());
  }

  @Test
  void aChangedInputIsNamedWithWhatItWas() {
    Snapshot other = snapshot.with(Map.of("days/feature_fiction/funded", new BigDecimal("290")));

    assertThat(snapshot.changesTo(other))
        .containsExactly(new Snapshot.Change("days/feature_fiction/funded", "294", "290"));
    assertThat(snapshot.changesTo(snapshot)).isEmpty();
  }

  @Test
  void anInputThatDoesNotExistIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> snapshot.with(Map.of("days/opera/funded", BigDecimal.ONE)));
  }

  @Test
  void theCentralEstimateIsTheScenarioInTheMiddle() {
    assertThat(Amount.shown(Sensitivity.central(snapshot.compute()).total()))
        .isEqualByComparingTo("7020515.28");
  }

  @Test
  void theWidestBarIsTheInputThatMovesTheFigureMost() {
    var bars = Sensitivity.of(snapshot);

    assertThat(bars.getFirst().path()).isEqualTo("days/series_fiction/in_wallonia");
    assertThat(bars).allSatisfy(bar -> assertThat(bar.swing()).isPositive());
    assertThat(bars).extracting(Sensitivity.Bar::path).doesNotContain("share/whole");
  }
}
