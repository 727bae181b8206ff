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

  private static ProductionStore.Known known(String title) {
    return new ProductionStore.Known(
        new Title(title), Production.draft(UUID.randomUUID(), "code", title));
  }
}
