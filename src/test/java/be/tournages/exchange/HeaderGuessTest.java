package be.tournages.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.exchange.table.Table;
import be.tournages.persistence.ReferenceFiles;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderGuessTest {

  private final HeaderGuess guess = new HeaderGuess(new ReferenceFiles());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          osm_id,name,type,lon,lat,nis           | external_id,name,category,lon,lat,commune_nis
          uri,name_fr,name_nl,zip,city,commune_fr | external_id,name_fr,name_nl,postal_code,locality,commune
          Nom du lieu,Catégorie,Coordonnées GPS  | name,category,coordinates
          Naam,Beschrijving,Breedtegraad,Lengtegraad,Gemeente | name,description,lat,lon,commune
          Bezeichnung,Kategorie,Längengrad,Breite,Straße,PLZ | name,category,lon,lat,street,postal_code
          Title,X,Y,Noise,Ceiling height         | name,east,north,noise,ceiling_height_m
          Dénomination,X_Lambert72,Y_Lambert72,Propriétaire,Téléphone | name,east,north,owner_name,owner_phone
          @id,name:fr,name:de,tourism            | external_id,name_fr,name_de,category
          Foo,Bar                                | -,-
          """)
  void headersOfFourLanguagesAndKnownFilesAreUnderstood(String header, String fields) {
    List<String> columns = List.of(header.split(","));

    Map<String, Field> guessed = guess.guess(columns, List.of()).columns();

    assertThat(
            columns.stream()
                .map(column -> guessed.containsKey(column) ? guessed.get(column).code() : "-")
                .collect(Collectors.joining(",")))
        .isEqualTo(fields);
  }

  @Test
  void ofTwoColumnsForOneFieldTheMoreParticularCountsFirst() {
    Mapping mapping =
        guess.guess(
            List.of("type", "category", "street_number", "street_name", "house_number"), List.of());

    assertThat(mapping.of(Field.CATEGORY)).containsExactly("category", "type");
    assertThat(mapping.columns()).doesNotContainKey("street_number");
  }

  @Test
  void aColumnOfPositionsIsFoundByWhatStandsInIt() {
    List<Table.Row> rows =
        Arrays.stream(new String[] {"50.46, 4.86", "50.47, 4.87"})
            .map(cell -> new Table.Row(2, List.of("Namur", cell), false))
            .toList();

    assertThat(guess.guess(List.of("name", "plek op kaart"), rows).columns())
        .containsEntry("plek op kaart", Field.COORDINATES);
  }
}
