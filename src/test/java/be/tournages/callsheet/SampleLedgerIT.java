package be.tournages.callsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import be.tournages.callsheet.reading.CallSheetReader;
import be.tournages.production.Productions;
import be.tournages.production.Title;
import be.tournages.production.TitleMatch;
import be.tournages.shoot.Ledger;
import be.tournages.shoot.LedgerExport;
import be.tournages.shoot.LedgerExport.CountedDay;
import be.tournages.shoot.LedgerFilter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.annotation.MockBean;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The ledger of the sample sheets, with readings that are right by definition. */
@MicronautTest(transactional = false)
@Property(name = "tournages.callsheet.background", value = "false")
class SampleLedgerIT {

  private static final Path SAMPLES =
      Path.of(Optional.ofNullable(System.getenv("TOURNAGES_SHARED")).orElse("../shared"))
          .resolve("data/callsheets");

  @Inject Batch batch;
  @Inject Productions productions;
  @Inject Ledger ledger;

  @MockBean(CallSheetReader.class)
  CallSheetReader reader() {
    return new TruthReader(SAMPLES.resolve("truth"));
  }

  @Test
  void theSampleSheetsInFileNameOrderArriveAtTheTrueLedger() throws Exception {
    assertArrives(files());
  }

  @Test
  void theSampleSheetsInAnyOrderArriveAtTheTrueLedger() throws Exception {
    List<Path> files = new ArrayList<>(files());
    Collections.shuffle(files, new Random(3));
    assertArrives(files);
  }

  private static List<Path> files() throws Exception {
    assumeThat(Files.isDirectory(SAMPLES)).as("sample call sheets in " + SAMPLES).isTrue();
    return Batch.files(List.of(SAMPLES.resolve("documents")));
  }

  private void assertArrives(List<Path> files) throws Exception {
    Path copies = Files.createTempDirectory("sheets");
    var marked = new ArrayList<Path>();
    for (Path file : files) {
      Path copy = copies.resolve(file.getFileName());
      Files.copy(file, copy);
      Files.writeString(copy, " " + UUID.randomUUID(), java.nio.file.StandardOpenOption.APPEND);
      marked.add(copy);
    }
    batch.run(
        marked,
        2,
        "test",
        outcome -> assertThat(outcome.sheet().decision().holds()).as(outcome.fileName()).isEmpty());
    JsonNode truth = new ObjectMapper().readTree(SAMPLES.resolve("ledger_truth_dev.json").toFile());
    var titles = new ArrayList<String>();
    truth.get("productions").fieldNames().forEachRemaining(titles::add);
    for (String title : titles) {
      var known = (TitleMatch.Known) productions.match(new Title(title));
      var days =
          LedgerExport.byProduction(ledger.list(LedgerFilter.of(known.production().id())))
              .getOrDefault(known.production().title(), List.of());
      assertThat(days).as(title).containsExactlyInAnyOrderElementsOf(expected(truth, title));
    }
  }

  private static List<CountedDay> expected(JsonNode truth, String title) {
    var days = new ArrayList<CountedDay>();
    for (JsonNode day : truth.get("productions").get(title).get("shooting_days_in_wallonia")) {
      var communes = new TreeSet<String>();
      day.get("communes").forEach(commune -> communes.add(commune.get("nis").asText()));
      days.add(
          new CountedDay(
              day.get("unit").asText(), day.get("date").asText(), List.copyOf(communes)));
    }
    return days;
  }
}
