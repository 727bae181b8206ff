package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.ReadDay;
import be.tournages.callsheet.reading.ReadLocation;
import be.tournages.callsheet.reading.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps one day for each unit and date. */
final class DayMerge {

  private DayMerge() {}

  /** Adds a day, or what it says more about one that is there. */
  static void add(List<ReadDay> days, ReadDay day) {
    for (int i = 0; i < days.size(); i++) {
      ReadDay one = days.get(i);
      boolean same =
          one.unit().value().equals(day.unit().value())
              && Objects.equals(value(one.date()), value(day.date()));
      if (same) {
        days.set(i, merged(one, day));
        return;
      }
    }
    days.add(day);
  }

  /** Gives the date that stands once above several units to those without one. */
  static boolean shareDate(List<ReadDay> days) {
    ReadDay dated = days.stream().filter(day -> day.date() != null).findFirst().orElse(null);
    if (dated == null || days.stream().allMatch(day -> day.date() != null)) {
      return false;
    }
    days.replaceAll(day -> day.date() == null ? withDate(day, dated) : day);
    return true;
  }

  private static ReadDay withDate(ReadDay day, ReadDay dated) {
    return new ReadDay(
        dated.date(),
        day.number() == null ? dated.number() : day.number(),
        day.total() == null ? dated.total() : day.total(),
        day.unit(),
        day.kind(),
        day.cancelled(),
        day.schedule(),
        day.sets(),
        day.locations(),
        day.headCounts());
  }

  private static ReadDay merged(ReadDay one, ReadDay other) {
    var locations = new ArrayList<ReadLocation>(one.locations());
    for (ReadLocation location : other.locations()) {
      boolean known =
          locations.stream()
              .anyMatch(kept ->
                  kept.place().value().equals(location.place().value())
                      && Objects.equals(value(kept.address()), value(location.address())));
      if (!known) {
        locations.add(location);
      }
    }
    return new ReadDay(
        one.date(),
        one.number() == null ? other.number() : one.number(),
        one.total() == null ? other.total() : one.total(),
        one.unit(),
        one.kind(),
        one.cancelled(),
        one.schedule(),
        one.sets().isEmpty() ? other.sets() : one.sets(),
        locations,
        one.headCounts());
  }

  private static @Nullable Object value(@Nullable Value<?> value) {
    return value == null ? null : value.value();
  }
}
