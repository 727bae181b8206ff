package be.tournages.callsheet.reading.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import be.tournages.callsheet.reading.DayKind;
import be.tournages.callsheet.reading.Place;
import be.tournages.callsheet.reading.ReadDay;
import be.tournages.callsheet.reading.ReadSheet;
import be.tournages.callsheet.reading.Reading;
import be.tournages.callsheet.reading.Value;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the reader to its figures over the sample sheets, where they are at hand. */
class SampleSheetsTest {

  private static final Path SAMPLES =
      Path.of(Optional.ofNullable(System.getenv("TOURNAGES_SHARED")).orElse("../shared"))
          .resolve("data/callsheets");

  /* A sample with what is true of it. */
  private record Sample(JsonNode truth, ReadSheet sheet) {}

  /* A value with its confidence, and whether it is right. */
  private record Judged(double confidence, boolean right) {}

  private static final List<Sample> READ = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    assumeThat(Files.isDirectory(SAMPLES)).as("sample call sheets in " + SAMPLES).isTrue();
    var mapper = new ObjectMapper();
    try (var files = Files.list(SAMPLES.resolve("documents"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        JsonNode truth = mapper.readTree(SAMPLES.resolve("truth").resolve(name + ".json").toFile());
        if (Layouts.read(name, Files.readAllBytes(file)) instanceof Reading.Read read) {
          READ.add(new Sample(truth, read.sheet()));
        }
      }
    }
  }

  @Test
  void everySampleIsTakenForACallSheet() throws IOException {
    try (var files = Files.list(SAMPLES.resolve("documents"))) {
      assertThat(READ).hasSize((int) files.count());
    }
  }

  @Test
  void datesUnitsKindsAndWhatCountsAreRightInNinetyEightOfAHundred() {
    assertThat(share(SampleSheetsTest::daysAreRight)).isGreaterThanOrEqualTo(0.98);
    assertThat(share(SampleSheetsTest::kindIsRight)).isGreaterThanOrEqualTo(0.98);
    assertThat(share(SampleSheetsTest::countsAreRight)).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void titlesAreRightInNinetyFiveOfAHundred() {
    assertThat(share(SampleSheetsTest::titleIsRight)).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void communesReachAnF1Of95() {
    int right = 0;
    int wrong = 0;
    for (Sample sample : READ) {
      boolean shot =
          sample.truth().get("is_shooting_day").asBoolean()
              && !sample.truth().get("cancelled").asBoolean();
      Set<String> truth = shot ? trueCommunes(sample) : Set.of();
      Set<String> read = shot ? communes(sample) : Set.of();
      right += 2 * (int) read.stream().filter(truth::contains).count();
      wrong += (int) read.stream().filter(one -> !truth.contains(one)).count();
      wrong += (int) truth.stream().filter(one -> !read.contains(one)).count();
    }
    assertThat((double) right / (right + wrong)).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void ofTheValuesGivenWithAConfidenceThatShareAtLeastIsRight() {
    var bins = new TreeMap<Double, List<Judged>>();
    for (Sample sample : READ) {
      judged(sample)
          .forEach(one ->
              bins.computeIfAbsent(Math.floor(one.confidence() * 10) / 10, bin -> new ArrayList<>())
                  .add(one));
    }
    bins.forEach((bin, values) -> {
      double right = (double) values.stream().filter(Judged::right).count() / values.size();
      assertThat(right).as("%.1f: %d values", bin, values.size()).isGreaterThanOrEqualTo(bin);
    });
  }

  private static double share(java.util.function.Predicate<Sample> right) {
    return (double) READ.stream().filter(right).count() / READ.size();
  }

  private static boolean titleIsRight(Sample sample) {
    Value<String> title = sample.sheet().productionTitle();
    String truth = sample.truth().get("production_title").asText();
    return title != null && Words.fold(title.value()).equals(Words.fold(truth));
  }

  private static boolean daysAreRight(Sample sample) {
    if (!sample.truth().get("is_shooting_day").asBoolean()) {
      return true;
    }
    var truth = new TreeSet<String>();
    sample
        .truth()
        .get("days")
        .forEach(day -> truth.add(day.get("date").asText() + day.get("unit").asText()));
    var read = new TreeSet<String>();
    sample.sheet().days().forEach(day -> read.add(date(day) + day.unit().value()));
    return truth.equals(read);
  }

  private static String date(ReadDay day) {
    var date = day.date();
    return date == null ? "" : date.value().toString();
  }

  private static boolean kindIsRight(Sample sample) {
    ReadDay day = sample.sheet().days().getFirst();
    boolean shot = day.kind().value() == DayKind.SHOOTING;
    return shot == sample.truth().get("is_shooting_day").asBoolean()
        && day.cancelled().value() == sample.truth().get("cancelled").asBoolean();
  }

  private static boolean countsAreRight(Sample sample) {
    return sample.sheet().days().stream().anyMatch(ReadDay::countsInWallonia)
        == sample.truth().get("counts_in_wallonia").asBoolean();
  }

  private static Set<String> communes(Sample sample) {
    var communes = new TreeSet<String>();
    for (ReadDay day : sample.sheet().days()) {
      day.locations()
          .forEach(location -> {
            if (location.place().value() instanceof Place.Walloon walloon) {
              communes.add(walloon.communeNis());
            }
          });
    }
    return communes;
  }

  private static Set<String> trueCommunes(Sample sample) {
    var communes = new TreeSet<String>();
    for (JsonNode location : sample.truth().get("locations")) {
      if (location.get("in_wallonia").asBoolean()) {
        communes.add(location.get("commune_nis").asText());
      }
    }
    return communes;
  }

  private static List<Judged> judged(Sample sample) {
    var judged = new ArrayList<Judged>();
    add(judged, sample.sheet().productionTitle(), titleIsRight(sample));
    for (ReadDay day : sample.sheet().days()) {
      add(judged, day.date(), daysAreRight(sample));
      add(judged, day.unit(), daysAreRight(sample));
      add(judged, day.kind(), kindIsRight(sample));
      day.locations()
          .forEach(location -> {
            if (location.place().value() instanceof Place.Walloon walloon) {
              add(judged, location.place(), trueCommunes(sample).contains(walloon.communeNis()));
            }
          });
    }
    return judged;
  }

  private static void add(List<Judged> judged, @Nullable Value<?> value, boolean right) {
    if (value != null) {
      judged.add(new Judged(value.confidence(), right));
    }
  }
}
