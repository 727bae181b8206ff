package be.tournages.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tournages.http.InvalidRequestException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

  @TempDir Path folder;

  @Test
  void quotedFrenchTextsOfSeveralLinesInWindows1252AreRead() throws IOException {
    String text =
        "Nom;Description;Prix\r\n"
            + "Château d’Œuvre;\"Un lieu « rare » ;\r\nà deux pas de la \"\"gare\"\".\";12,5\r\n"
            + "\r\n"
            + "Été;;\r\n";

    List<Table.Row> rows = rows(text.getBytes(Charset.forName("windows-1252")));

    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().cells())
        .containsExactly(
            "Château d’Œuvre", "Un lieu « rare » ;\nà deux pas de la \"gare\".", "12,5");
    assertThat(rows.getLast().cells()).containsExactly("Été", "", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void theSeparatorIsFoundAndAByteOrderMarkIsNoLetter(String separator) throws IOException {
    String text = "\ufeffnom,lat,lon\nÉglise,50.4,4.8\n".replace(",", separator);

    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
      try (Table table = Table.open(file(text.getBytes(charset)))) {
        assertThat(table.header()).containsExactly("nom", "lat", "lon");
        assertThat(Objects.requireNonNull(table.next()).cells())
            .containsExactly("Église", "50.4", "4.8");
        assertThat(table.next()).isNull();
      }
    }
  }

  @Test
  void aRowThatIsTooLongIsRaggedAndAShortOneIsFilledUp() throws IOException {
    List<Table.Row> rows = rows("a,b\n1,2,3\n4\n5,6,\n".getBytes(StandardCharsets.UTF_8));

    assertThat(rows).extracting(Table.Row::ragged).containsExactly(true, false, false);
    assertThat(rows.get(1).cells()).containsExactly("4", "");
  }

  @Test
  void aWorkbookKeepsNumbersExactAndDatesAsDates() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "test", "1.0")) {
      var sheet = workbook.newWorksheet("lieux");
      sheet.value(0, 0, "nom");
      sheet.value(0, 1, "lat");
      sheet.value(0, 2, "vérifié le");
      sheet.value(2, 0, "Gare");
      sheet.value(2, 1, 50.4712861231);
      sheet.value(2, 2, java.time.LocalDate.of(2025, 3, 9));
      sheet.style(2, 2).format("dd/mm/yyyy").set();
    }

    List<Table.Row> rows = rows(bytes.toByteArray());

    assertThat(rows)
        .singleElement()
        .satisfies(row -> {
          assertThat(row.number()).isEqualTo(3);
          assertThat(row.cells()).containsExactly("Gare", "50.4712861231", "2025-03-09");
        });
  }

  @Test
  void featuresAreRowsWithTheirGeometry() throws IOException {
    String text =
        """
        {"type":"FeatureCollection","crs":{"properties":{"name":"urn:ogc:def:crs:EPSG::31370"}},
         "features":[
          {"type":"Feature","id":"a1","properties":{"name":"Un"},
           "geometry":{"type":"Point","coordinates":[1,2]}},
          {"type":"Feature","properties":{"name":null,"tags":["x"]},"geometry":null}]}
        """;

    try (Table table = Table.open(file(text.getBytes(StandardCharsets.UTF_8)))) {
      assertThat(table.crsName()).contains("urn:ogc:def:crs:EPSG::31370");
      assertThat(table.header()).containsExactly("id", "name", "tags", Table.GEOMETRY);
      assertThat(Objects.requireNonNull(table.next()).cells())
          .containsExactly("a1", "Un", "", "{\"type\":\"Point\",\"coordinates\":[1,2]}");
      assertThat(Objects.requireNonNull(table.next()).cells())
          .containsExactly("", "", "[\"x\"]", "");
      assertThat(table.next()).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "  \n ", "%PDF-1.7", "<html>", "{\"type\":\"Point\"}", "{", "PK\u0003"})
  void whatIsNoTableIsRefused(String text) {
    assertThatThrownBy(() -> rows(text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(InvalidRequestException.class);
  }

  private List<Table.Row> rows(byte[] content) throws IOException {
    var rows = new ArrayList<Table.Row>();
    try (Table table = Table.open(file(content))) {
      for (Table.Row row = table.next(); row != null; row = table.next()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private SourceFile file(byte[] content) throws IOException {
    Path path = Files.createTempFile(folder, "table", ".bin");
    Files.write(path, content);
    return SourceFile.of(path);
  }
}
