package be.tournages.callsheet.reading.labels;

import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.callsheet.reading.ReadSheet;
import be.tournages.callsheet.reading.Reading;
import be.tournages.callsheet.reading.Value;
import be.tournages.persistence.ReferenceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a visitor of the demo sees first: its own call sheets are read. */
class DemoSheetsTest {

  static Stream<Path> sheets() throws IOException {
    return Files.list(Path.of("db/demo/callsheets")).sorted();
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void aSheetOfTheDemoIsReadWithItsDateForAProductionOfTheDemo(Path file) throws IOException {
    Reading reading = Layouts.read(file.getFileName().toString(), Files.readAllBytes(file));

    assertThat(reading).isInstanceOf(Reading.Read.class);
    ReadSheet sheet = ((Reading.Read) reading).sheet();
    assertThat(sheet.days()).allSatisfy(day -> assertThat(day.date()).isNotNull());
    Value<String> title = Objects.requireNonNull(sheet.productionTitle());
    assertThat(titles()).anyMatch(known -> known.startsWith(folded(title.value())));
  }

  private static Set<String> titles() {
    return new ReferenceFiles()
        .rows("db/demo/production.csv").stream()
            .map(row -> folded(row.get("title")))
            .collect(Collectors.toSet());
  }

  private static String folded(String title) {
    return title.toLowerCase(Locale.ROOT);
  }
}
