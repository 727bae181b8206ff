package be.tournages.callsheet;

import be.tournages.callsheet.reading.CallSheetReader;
import be.tournages.callsheet.reading.DayKind;
import be.tournages.callsheet.reading.HeadCounts;
import be.tournages.callsheet.reading.Place;
import be.tournages.callsheet.reading.ReadDay;
import be.tournages.callsheet.reading.ReadLocation;
import be.tournages.callsheet.reading.ReadSheet;
import be.tournages.callsheet.reading.Reading;
import be.tournages.callsheet.reading.Refusal;
import be.tournages.callsheet.reading.Schedule;
import be.tournages.callsheet.reading.SourceDocument;
import be.tournages.callsheet.reading.Value;
import be.tournages.language.Language;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** A fake reader that reads the sample sheets without a mistake: it looks their truth up. */
final class TruthReader implements CallSheetReader {

  private final Path truths;

  TruthReader(Path truths) {
    this.truths = truths;
  }

  @Override
  public Reading read(SourceDocument document) {
    try {
      Path file = truths.resolve(document.name() + ".json");
      if (!Files.exists(file)) {
        return Reading.refused(Refusal.OTHER_PAPER);
      }
      return new Reading.Read(sheet(new ObjectMapper().readTree(file.toFile())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReadSheet sheet(JsonNode truth) {
    String revision = truth.get("revision").isNull() ? null : truth.get("revision").asText();
    int rank = revision == null ? 0 : Integer.parseInt(revision.replaceAll("\\D", ""));
    var days = new ArrayList<ReadDay>();
    for (JsonNode day : truth.get("days")) {
      days.add(day(truth, day));
    }
    if (days.isEmpty()) {
      days.add(otherDay(truth));
    }
    return new ReadSheet(
        value(truth.get("production_title").asText()),
        Language.FR,
        revision == null ? null : value(revision),
        rank,
        value(revision != null),
        days,
        List.of());
  }

  private static ReadDay day(JsonNode truth, JsonNode day) {
    var locations = new ArrayList<ReadLocation>();
    for (JsonNode location : truth.get("locations")) {
      if (location.get("date").asText().equals(day.get("date").asText())
          && location.get("unit").asText().equals(day.get("unit").asText())) {
        locations.add(location(location));
      }
    }
    JsonNode number = day.get("day_number");
    return day(
        LocalDate.parse(day.get("date").asText()),
        number.isNull() ? null : value(number.asInt()),
        value(day.get("unit").asText()),
        value(day.get("is_shooting_day").asBoolean() ? DayKind.SHOOTING : DayKind.RECCE),
        value(day.get("cancelled").asBoolean()),
        locations);
  }

  private static ReadDay otherDay(JsonNode truth) {
    return day(
        LocalDate.parse(truth.get("sheet_date").asText()),
        null,
        value("main"),
        value(DayKind.RECCE),
        value(false),
        List.of());
  }

  private static ReadDay day(
      LocalDate date,
      @Nullable Value<Integer> number,
      Value<String> unit,
      Value<DayKind> kind,
      Value<Boolean> cancelled,
      List<ReadLocation> locations) {
    return new ReadDay(
        value(date),
        number,
        null,
        unit,
        kind,
        cancelled,
        new Schedule(null, null, null),
        List.of(),
        locations,
        new HeadCounts(null, null, null));
  }

  private static ReadLocation location(JsonNode truth) {
    String nis = truth.get("commune_nis").isNull() ? null : truth.get("commune_nis").asText();
    Place place =
        truth.get("in_wallonia").asBoolean() && nis != null
            ? new Place.Walloon(nis, truth.get("commune_name").asText(), false)
            : new Place.Elsewhere(Place.Region.ABROAD, truth.get("country").asText());
    return new ReadLocation(
        value(truth.get("name").asText()),
        value(truth.get("address").asText()),
        null,
        null,
        null,
        null,
        List.of(),
        value(place));
  }

  private static <T extends @NonNull Object> Value<T> value(T value) {
    return new Value<>(value, 0.99, List.of());
  }
}
