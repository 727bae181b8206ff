package be.tournages.callsheet.reading.labels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Maison de Mme Delvigne-Pirard, Maison de …",
    "Villa de M. et Mme Jean Tordoir, Villa de …",
    "Ferme de la famille Van der Bist, Ferme de la …",
    "Woning dhr. Jan Peeters, Woning …",
    "Haus von Frau K. Ostermann, Haus von …",
    "Flat of Mrs Quill and Mr Rowe, Flat of …",
    "Propriétaire : Luc Hanse, …",
    "Place Verte à 50 m Tour Rose, Place Verte à 50 m Tour Rose",
    "Château de la Dame Blanche, Château de la Dame Blanche"
  })
  void whoLivesInAPlaceIsNotPartOfItsName(String printed, String kept) {
    assertThat(new PeopleNames().without(printed)).isEqualTo(kept);
  }
}
