package be.tournages.callsheet;

import be.tournages.callsheet.reading.CallSheetReader;
import be.tournages.callsheet.reading.DayKind;
import be.tournages.callsheet.reading.Evidence;
import be.tournages.callsheet.reading.HeadCounts;
import be.tournages.callsheet.reading.Place;
import be.tournages.callsheet.reading.ReadDay;
import be.tournages.callsheet.reading.ReadLocation;
import be.tournages.callsheet.reading.ReadSheet;
import be.tournages.callsheet.reading.ReaderUnavailableException;
import be.tournages.callsheet.reading.Reading;
import be.tournages.callsheet.reading.Refusal;
import be.tournages.callsheet.reading.Schedule;
import be.tournages.callsheet.reading.SourceDocument;
import be.tournages.callsheet.reading.Value;
import be.tournages.language.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A fake reader for one line: {@code title|date|number|commune|rank|confidence}; a title with a
 * question mark is unsure.
 */
final class LineReader implements CallSheetReader {

  private static final String UNSURE = "?";

  /** Begins a document that makes this reader fail. */
  static final String STUMBLE = "stumble ";

  /** Begins a document at which this reader says that it can read nothing at present. */
  static final String AWAY = "away ";

  static byte[] line(String title, String date, int number, String commune, int rank) {
    return line(title, date, number, commune, rank, 0.99);
  }

  static byte[] line(
      String title, String date, int number, String commune, int rank, double confidence) {
    return String.join(
            "|",
            title,
            date,
            Integer.toString(number),
            commune,
            Integer.toString(rank),
            Double.toString(confidence))
        .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public Reading read(SourceDocument document) {
    String text = new String(document.content(), StandardCharsets.UTF_8);
    if (text.startsWith(STUMBLE)) {
      throw new IllegalStateException("Stumbled");
    }
    if (text.startsWith(AWAY)) {
      throw new ReaderUnavailableException("Away", new IllegalStateException());
    }
    List<String> words = List.of(text.split("\\|"));
    if (words.size() != 6) {
      return Reading.refused(Refusal.OTHER_PAPER);
    }
    int rank = Integer.parseInt(words.get(4));
    double confidence = Double.parseDouble(words.get(5));
    var sheet =
        new ReadSheet(
            title(words.get(0)),
            Language.FR,
            rank == 0 ? null : value("v" + rank, 0.99),
            rank,
            value(rank > 0, 0.99),
            List.of(day(words, confidence)),
            List.of());
    return new Reading.Read(sheet);
  }

  private static Value<String> title(String printed) {
    return printed.endsWith(UNSURE)
        ? value(printed.substring(0, printed.length() - UNSURE.length()), 0.6)
        : value(printed, 0.99);
  }

  private static ReadDay day(List<String> words, double confidence) {
    Place place =
        switch (words.get(3)) {
          case "?" -> new Place.Unknown();
          case "FR" -> new Place.Elsewhere(Place.Region.ABROAD, "FR");
          default -> new Place.Walloon(words.get(3), "Commune " + words.get(3), false);
        };
    var location =
        new ReadLocation(
            value("Place", 0.99),
            value("Rue 1", 0.99),
            none(),
            none(),
            null,
            none(),
            List.of(),
            value(place, 0.99));
    return new ReadDay(
        value(LocalDate.parse(words.get(1)), confidence),
        value(Integer.valueOf(words.get(2)), 0.99),
        null,
        value("main", 0.99),
        value(DayKind.SHOOTING, 0.99),
        value(false, 0.99),
        new Schedule(null, null, null),
        List.of(),
        List.of(location),
        new HeadCounts(null, null, null));
  }

  private static <T extends @NonNull Object> Value<T> value(T value, double confidence) {
    return new Value<>(
        value, confidence, List.of(new Evidence("", 1, null, null, 1, value.toString())));
  }

  private static @Nullable Value<String> none() {
    return null;
  }
}
