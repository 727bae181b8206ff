package be.tournages.territory;

import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.geo.Position;
import be.tournages.territory.Resolution.Basis;
import be.tournages.territory.Resolution.Elsewhere;
import be.tournages.territory.Resolution.One;
import be.tournages.territory.Resolution.Region;
import be.tournages.territory.Resolution.Several;
import be.tournages.territory.Resolution.Unknown;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryTest {

  private static final Territory TERRITORY = new Territory();

  @Test
  void walloniaHas261CommunesInFiveProvincesAndTwentyArrondissements() {
    assertThat(TERRITORY.listProvinces()).hasSize(5);
    assertThat(TERRITORY.listArrondissements()).hasSize(20);
    assertThat(TERRITORY.listCommunes())
        .extracting(Commune::nis)
        .hasSize(261)
        .doesNotHaveDuplicates();
    var counts =
        TERRITORY.listCommunes().stream()
            .collect(Collectors.groupingBy(Commune::provinceNis, Collectors.counting()));
    assertThat(counts)
        .containsEntry("60000", 84L)
        .containsEntry("50000", 69L)
        .containsEntry("80000", 43L)
        .containsEntry("90000", 38L)
        .containsEntry("20002", 27L);
  }

  @Test
  void everyCommuneIsInAnArrondissementOfItsProvinceAndHasALocality() {
    var provinceOf =
        TERRITORY.listArrondissements().stream()
            .collect(Collectors.toMap(Arrondissement::nis, Arrondissement::provinceNis));
    assertThat(TERRITORY.listCommunes())
        .allSatisfy(commune ->
            assertThat(provinceOf.get(commune.arrondissementNis()))
                .isEqualTo(commune.provinceNis()));
    Set<String> withLocality =
        TERRITORY.listLocalities().stream().map(Locality::communeNis).collect(Collectors.toSet());
    assertThat(withLocality)
        .isEqualTo(TERRITORY.listCommunes().stream().map(Commune::nis).collect(Collectors.toSet()));
  }

  @Test
  void everyLocalityStandsOnceAndInAKnownCommune() {
    var seen = new HashSet<String>();
    assertThat(TERRITORY.listLocalities())
        .hasSize(1577)
        .allSatisfy(locality -> {
          assertThat(TERRITORY.findCommune(locality.communeNis())).isPresent();
          String name = PlaceName.fold(locality.names().main());
          assertThat(seen.add(locality.postalCode() + name)).as(name).isTrue();
        });
  }

  @Test
  void everyFormerCodeLeadsToACommuneOf2025() {
    assertThat(TERRITORY.listMergers())
        .hasSize(13)
        .allSatisfy(merger -> {
          assertThat(TERRITORY.findCommune(merger.oldNis())).isEmpty();
          assertThat(TERRITORY.findByAnyCode(merger.oldNis())).isPresent();
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Rue Haute 12, 4000 Liège        | 62063
          7000 MONS (Cuesmes)             | 53053
          B-4000                          | 62063
          BE 4000 LIEGE                   | 62063
          Lüttich                         | 62063
          luik                            | 62063
          Braine l’Alleud                 | 25014
          BRAINE L'ALLEUD                 | 25014
          St-Hubert                       | 84059
          Sankt Vith                      | 63067
          St. Vith                        | 63067
          Bertogne                        | 82039
          Jemeppe s/ Sambre               | 92140
          Doornik                         | 57081
          Louvain-la-Neuve                | 25121
          Jambes (Namur)                  | 92094
          Celles (Hainaut)                | 57018
          Celles, Houyet                  | 91072
          Neufchâteau, province de Luxembourg | 84043
          Château de Modave               | 61041
          LLN                             | 25121
          Rue de Namur 12 Tournai         | 57081
          Rue du Point du Jour 300, 6900 Marche-en-Famenne (Belgique) | 83034
          's-Gravenbrakel                 | 55004
          Place Saint-Georges, 4830 Limbourg | 63046
          """)
  void aTextThatNamesOneCommuneFindsIt(String text, String nis) {
    assertThat(TERRITORY.resolve(text))
        .isInstanceOfSatisfying(
            One.class, one -> assertThat(one.commune().nis()).as(text).isEqualTo(nis));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Celles", "Perwez", "Neufchâteau", "neufchateau", "4000 Namur"})
  void homonymsAndContradictionsComeBackAsCandidates(String text) {
    assertThat(TERRITORY.resolve(text))
        .isInstanceOfSatisfying(
            Several.class,
            several -> assertThat(several.candidates()).hasSizeGreaterThanOrEqualTo(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          1000 Bruxelles                      | BRUSSELS | BE
          Ixelles                             | BRUSSELS | BE
          Chaussée de Wavre 12, 1050 Ixelles  | BRUSSELS | BE
          9000 Gent                           | FLANDERS | BE
          Oostende                            | FLANDERS | BE
          3798 Fouron-le-Comte                | FLANDERS | BE
          9600 Renaix                         | FLANDERS | BE
          59100 Roubaix                       | ABROAD   | FR
          D-52156 Monschau                    | ABROAD   | DE
          L-1234 Luxembourg                   | ABROAD   | LU
          9250 Diekirch, Grand-Duché de Luxembourg | ABROAD | LU
          L-9906 Troisvierges                 | ABROAD   | LU
          Paris, France                       | ABROAD   | FR
          6211 LE Maastricht                  | ABROAD   | NL
          6211 AB Maastricht                  | ABROAD   | NL
          Köln                                | ABROAD   | DE
          """)
  void whatIsNotInWalloniaIsRecognised(String text, Region region, String country) {
    assertThat(TERRITORY.resolve(text)).as(text).isEqualTo(new Elsewhere(region, country));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Rue de Mons 12", "Studio 3", "2024", "à confirmer", "Hôtel de Namur"})
  void whatNamesNoPlaceStaysUnknown(String text) {
    assertThat(TERRITORY.resolve(text)).as(text).isEqualTo(new Unknown());
  }

  @Test
  void theBasisTellsACodeWithItsNameFromAPhrase() {
    assertThat(TERRITORY.resolve("5000 Namur"))
        .isInstanceOfSatisfying(
            One.class, one -> assertThat(one.basis()).isEqualTo(Basis.CODE_AND_NAME));
    assertThat(TERRITORY.resolve("Citadelle de Namur"))
        .isInstanceOfSatisfying(One.class, one -> assertThat(one.basis()).isEqualTo(Basis.PHRASE));
  }

  @Test
  void anAddressTakenApartResolvesAsItsLine() {
    var address = new PostalAddress("Rue Haute 1", "7012", "Jemappes", "BE");
    assertThat(TERRITORY.resolveAddress(address))
        .isInstanceOfSatisfying(
            One.class, one -> assertThat(one.commune().nis()).isEqualTo("53053"));
    assertThat(TERRITORY.resolveAddress(new PostalAddress(null, null, "Trifouilly", "FR")))
        .isEqualTo(new Elsewhere(Region.ABROAD, "FR"));
  }

  @Test
  void withoutBoundariesTheNearestLocalityAnswersAndIsMarkedApproximate() {
    assertThat(TERRITORY.locate(new Position(4.8668, 50.4631)))
        .isInstanceOfSatisfying(
            Located.In.class,
            in -> {
              assertThat(in.approximate()).isTrue();
              assertThat(in.commune().nis()).isEqualTo("92094");
            });
    assertThat(TERRITORY.locate(new Position(4.3517, 50.8466)))
        .isEqualTo(new Located.Outside(true));
    assertThat(TERRITORY.locate(new Position(6.1296, 49.6116)))
        .isEqualTo(new Located.Outside(true));
  }
}
