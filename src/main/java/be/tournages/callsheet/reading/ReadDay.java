package be.tournages.callsheet.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One unit on one date, as a sheet calls it.
 *
 * @param date the date on which the day starts; a night belongs to it whole; null when not found
 * @param number day tag of the production, renumbered at will and never an identity, or null
 * @param total planned number of days, or null
 * @param unit {@code main}, {@code second} or {@code unit-3}…
 * @param kind what the day is for
 * @param cancelled whether the sheet calls the day off
 * @param schedule its hours
 * @param sets the sets of the day
 * @param locations its shooting locations, in the order of the sheet
 * @param headCounts how many are called
 */
public record ReadDay(
    @Nullable Value<LocalDate> date,
    @Nullable Value<Integer> number,
    @Nullable Value<Integer> total,
    Value<String> unit,
    Value<DayKind> kind,
    Value<Boolean> cancelled,
    Schedule schedule,
    List<ReadSet> sets,
    List<ReadLocation> locations,
    HeadCounts headCounts) {

  public ReadDay {
    sets = List.copyOf(sets);
    locations = List.copyOf(locations);
  }

  /** True when the day is shot, not called off, and at least one location lies in Wallonia. */
  public boolean countsInWallonia() {
    return kind.value() == DayKind.SHOOTING
        && !cancelled.value()
        && locations.stream().anyMatch(l -> l.place().value() instanceof Place.Walloon);
  }
}
