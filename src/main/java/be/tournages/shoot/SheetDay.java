package be.tournages.shoot;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet says of one unit on one date.
 *
 * @param unit the crew
 * @param date the date on which the day starts
 * @param number day tag as printed, never an identity, or null
 * @param kind what the day is for
 * @param cancelled whether the sheet calls it off
 * @param places its shooting locations
 * @param evidence where it says so
 */
public record SheetDay(
    String unit,
    LocalDate date,
    @Nullable Integer number,
    DayKind kind,
    boolean cancelled,
    List<DayPlace> places,
    List<Evidence> evidence) {

  public SheetDay {
    places = List.copyOf(places);
    evidence = List.copyOf(evidence);
  }
}
