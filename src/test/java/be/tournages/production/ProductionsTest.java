package be.tournages.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProductionsTest {

  private static final Title TITLE = new Title("Un hiver à Spiennes");

  @Test
  void aDossierOpenedByAnotherReaderMeanwhileIsKnownAndNotOnlySimilar() {
    assertThat(Productions.match(TITLE, List.of(known("UN HIVER A SPIENNES"))))
        .isInstanceOf(TitleMatch.Known.class);
  }

  @Test
  void aSlipOfThePenIsSimilarAndLeftToAPerson() {
    assertThat(Productions.match(TITLE, List.of(known("Un hiver à Spienes"))))
        .isInstanceOf(TitleMatch.Similar.class);
  }

  @Test
  void aTitleWithSmallLettersIsBetterThanTheSameInCapitals() {
    Title capitals = new Title("LA TANTE DE VERVIERS");
    Title small = new Title("La Tante de Verviers");
    assertThat(small.isBetterWritten(capitals)).isTrue();
    assertThat(capitals.isBetterWritten(small)).isFalse();
    assertThat(new Title("La Tante de Vervier").isBetterWritten(capitals)).isFalse();
    assertThat(new Title("1917").isBetterWritten(new Title("1917"))).isFalse();
  }

  private static ProductionStore.Known known(String title) {
    return new ProductionStore.Known(
        new Title(title), Production.draft(UUID.randomUUID(), "code", title));
  }
}
