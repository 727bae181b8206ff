package be.tournages.callsheet.reading;

import be.tournages.callsheet.reading.Refusal.Outcome;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A reading as one flat record, to be held against what is known to be true of the document.
 *
 * @param file name of the document
 * @param status {@code read}, {@code unreadable}, {@code not_call_sheet} or {@code rejected}
 * @param reason code of the refusal, or null
 * @param title title of the production, or null
 * @param revision version as printed, or null
 * @param dates dates of its days, ISO 8601
 * @param dayNumbers day tags of its days
 * @param units crews of its days
 * @param shooting whether any of its days is shot
 * @param cancelled whether all its days are called off
 * @param countsInWallonia whether any of its days counts
 * @param hours hours and counts of the first day
 * @param days its days
 * @param locations their shooting locations
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ScoreSheet(
    String file,
    String status,
    @Nullable String reason,
    @JsonProperty("production_title") @Nullable String title,
    @Nullable String revision,
    List<String> dates,
    @JsonProperty("day_numbers") List<Integer> dayNumbers,
    List<String> units,
    @JsonProperty("is_shooting_day") boolean shooting,
    boolean cancelled,
    @JsonProperty("counts_in_wallonia") boolean countsInWallonia,
    @JsonUnwrapped Hours hours,
    List<Day> days,
    List<Location> locations) {

  /**
   * Hours and counts of a day.
   *
   * @param generalCall HH:mm, or null
   * @param wrap HH:mm, or null
   * @param totalDays planned number of days, or null
   * @param crew crew called, or null
   */
  public record Hours(
      @JsonProperty("general_call") @Nullable String generalCall,
      @Nullable String wrap,
      @JsonProperty("total_days") @Nullable Integer totalDays,
      @JsonProperty("crew_headcount") @Nullable Integer crew) {}

  /**
   * One unit on one date.
   *
   * @param communes NIS codes of its Walloon communes
   */
  public record Day(
      @Nullable String date,
      String unit,
      @JsonProperty("day_number") @Nullable Integer number,
      String kind,
      @JsonProperty("is_shooting_day") boolean shooting,
      boolean cancelled,
      @JsonProperty("in_wallonia") boolean inWallonia,
      List<String> communes) {}

  /**
   * A shooting location.
   *
   * @param communeNis NIS code when it lies in Wallonia, else null
   * @param confidence how sure its place is
   */
  public record Location(
      @Nullable String name,
      @Nullable String address,
      @JsonProperty("postal_code") @Nullable String postalCode,
      @Nullable String locality,
      @JsonProperty("commune_nis") @Nullable String communeNis,
      @JsonProperty("in_wallonia") boolean inWallonia,
      @Nullable String date,
      String unit,
      double confidence) {}

  /** The reading of a document, flat. */
  public static ScoreSheet of(String file, Reading reading) {
    return switch (reading) {
      case Reading.Read read -> of(file, read.sheet());
      case Reading.Unreadable none -> refused(file, none.refusal());
      case Reading.NotACallSheet none -> refused(file, none.refusal());
      case Reading.Rejected none -> refused(file, none.refusal());
    };
  }

  private static ScoreSheet of(String file, ReadSheet sheet) {
    List<ReadDay> days = sheet.days();
    return new ScoreSheet(
        file,
        "read",
        null,
        value(sheet.productionTitle()),
        value(sheet.revision()),
        distinct(days, day -> text(value(day.date()))),
        distinct(days, day -> value(day.number())),
        distinct(days, day -> day.unit().value()),
        days.stream().anyMatch(day -> day.kind().value() == DayKind.SHOOTING),
        days.stream().allMatch(day -> day.cancelled().value()),
        days.stream().anyMatch(ReadDay::countsInWallonia),
        hours(days.getFirst()),
        days.stream().map(ScoreSheet::day).toList(),
        days.stream().flatMap(ScoreSheet::locations).toList());
  }

  private static ScoreSheet refused(String file, Refusal refusal) {
    String status =
        switch (refusal.outcome()) {
          case Outcome.UNREADABLE -> "unreadable";
          case Outcome.NOT_A_CALL_SHEET -> "not_call_sheet";
          case Outcome.REJECTED -> "rejected";
        };
    var none = new Hours(null, null, null, null);
    return new ScoreSheet(
        file,
        status,
        refusal.code(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        false,
        false,
        false,
        none,
        List.of(),
        List.of());
  }

  private static Hours hours(ReadDay day) {
    return new Hours(
        time(day.schedule().generalCall()),
        time(day.schedule().wrap()),
        value(day.total()),
        value(day.headCounts().crew()));
  }

  private static Day day(ReadDay day) {
    List<String> communes =
        day.locations().stream()
            .map(ScoreSheet::commune)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return new Day(
        text(value(day.date())),
        day.unit().value(),
        value(day.number()),
        day.kind().value().code(),
        day.kind().value() == DayKind.SHOOTING,
        day.cancelled().value(),
        day.countsInWallonia(),
        communes);
  }

  private static Stream<Location> locations(ReadDay day) {
    return day.locations().stream()
        .map(location ->
            new Location(
                value(location.name()),
                value(location.address()),
                value(location.postalCode()),
                value(location.locality()),
                commune(location),
                location.place().value() instanceof Place.Walloon,
                text(value(day.date())),
                day.unit().value(),
                location.place().confidence()));
  }

  private static @Nullable String commune(ReadLocation location) {
    return location.place().value() instanceof Place.Walloon in ? in.communeNis() : null;
  }

  private static <T> List<T> distinct(List<ReadDay> days, Function<ReadDay, @Nullable T> what) {
    return days.stream().map(what).filter(Objects::nonNull).distinct().toList();
  }

  private static @Nullable String time(@Nullable Value<LocalTime> time) {
    return time == null
        ? null
        : String.format(Locale.ROOT, "%02d:%02d", time.value().getHour(), time.value().getMinute());
  }

  private static @Nullable String text(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  private static <T extends @NonNull Object> @Nullable T value(@Nullable Value<T> read) {
    return read == null ? null : read.value();
  }
}
