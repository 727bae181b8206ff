package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Place;
import be.tournages.callsheet.reading.ReadDay;
import be.tournages.callsheet.reading.ReadSheet;
import be.tournages.callsheet.reading.Reading;
import be.tournages.callsheet.reading.Value;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a reading says, in a few lines that a test can compare. */
final class Summary {

  private Summary() {}

  static String of(Reading reading) {
    return switch (reading) {
      case Reading.Read read -> of(read.sheet());
      case Reading.Unreadable none -> none.refusal().code();
      case Reading.NotACallSheet none -> none.refusal().code();
      case Reading.Rejected none -> none.refusal().code();
    };
  }

  private static String of(ReadSheet sheet) {
    String days = sheet.days().stream().map(Summary::of).collect(Collectors.joining("\n"));
    return value(sheet.productionTitle()) + " | rank " + sheet.revisionRank() + "\n" + days;
  }

  private static String of(ReadDay day) {
    String places =
        day.locations().stream()
            .map(one -> of(one.place().value()))
            .collect(Collectors.joining(" "));
    return String.join(
        " | ",
        value(day.date())
            + " "
            + day.unit().value()
            + " "
            + day.kind().value().code()
            + (day.cancelled().value() ? " cancelled" : ""),
        value(day.number()) + "/" + value(day.total()),
        value(day.schedule().generalCall())
            + " "
            + value(day.schedule().readyToShoot())
            + " "
            + value(day.schedule().wrap()),
        places);
  }

  private static String of(Place place) {
    return switch (place) {
      case Place.Walloon walloon -> walloon.communeNis();
      case Place.Elsewhere elsewhere ->
          elsewhere.region().name().toLowerCase(java.util.Locale.ROOT);
      case Place.Ambiguous several -> "several";
      case Place.Unknown none -> "unknown";
    };
  }

  private static String value(@Nullable Value<?> value) {
    return value == null ? "–" : value.value().toString();
  }
}
