package be.tournages.callsheet;

import be.tournages.callsheet.reading.Coordinates;
import be.tournages.callsheet.reading.Place;
import be.tournages.callsheet.reading.ReadDay;
import be.tournages.callsheet.reading.ReadLocation;
import be.tournages.callsheet.reading.ReadSheet;
import be.tournages.callsheet.reading.Value;
import be.tournages.shoot.DayKind;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * The values of a sheet that decide the ledger: as read, or as a person corrected them.
 *
 * @param productionId the production a person chose, or null to go by the title
 * @param productionTitle title, or null
 * @param revision version as printed, or null
 * @param revisionRank 0 for a first sheet, higher for later ones
 * @param supersedes whether it replaces an earlier sheet
 * @param replacedDate the date of the sheet it replaces, or null
 * @param days its days
 */
@Serdeable
public record SheetForm(
    @Nullable UUID productionId,
    @Nullable String productionTitle,
    @Nullable String revision,
    int revisionRank,
    boolean supersedes,
    @Nullable LocalDate replacedDate,
    List<Day> days) {

  public SheetForm {
    days = List.copyOf(days);
  }

  /**
   * One unit on one date.
   *
   * @param source which day of the reading it comes from, from 0; null for one a person added
   * @param date the date, or null while unknown
   * @param unit the crew
   * @param kind code of the kind of day
   * @param number day tag, or null
   * @param cancelled whether it is called off
   * @param places its shooting locations
   */
  @Serdeable
  public record Day(
      @Nullable Integer source,
      @Nullable LocalDate date,
      String unit,
      String kind,
      @Nullable Integer number,
      boolean cancelled,
      List<Location> places) {

    public Day {
      places = List.copyOf(places);
      DayKind.parse(kind);
    }
  }

  /**
   * A shooting location.
   *
   * @param name what the sheet calls it, or null
   * @param address address as printed, or null
   * @param communeNis commune, where it lies in Wallonia, else null
   * @param locationCode catalogue entry, or null
   * @param region {@code wallonia}, {@code flanders}, {@code brussels}, {@code abroad} or {@code
   *     unknown}
   * @param country ISO 3166-1 alpha-2 country when abroad, or null
   * @param position printed coordinates in EPSG:4326, or null
   */
  @Serdeable
  public record Location(
      @Nullable String name,
      @Nullable String address,
      @Nullable String communeNis,
      @Nullable String locationCode,
      String region,
      @Nullable String country,
      @Nullable Position position) {

    /** Region of a place that nobody has placed yet. */
    public static final String UNKNOWN = "unknown";

    /** Region of a place that counts. */
    public static final String WALLONIA = "wallonia";
  }

  /**
   * A printed position in EPSG:4326.
   *
   * @param lon degrees east
   * @param lat degrees north
   */
  @Serdeable
  public record Position(double lon, double lat) {}

  /** The form as the reader filled it in. */
  public static SheetForm of(ReadSheet sheet) {
    return new SheetForm(
        null,
        value(sheet.productionTitle()),
        value(sheet.revision()),
        sheet.revisionRank(),
        sheet.supersedes().value(),
        null,
        IntStream.range(0, sheet.days().size())
            .mapToObj(i -> day(i, sheet.days().get(i)))
            .toList());
  }

  private static Day day(int source, ReadDay day) {
    return new Day(
        source,
        value(day.date()),
        day.unit().value(),
        day.kind().value().code(),
        value(day.number()),
        day.cancelled().value(),
        day.locations().stream().map(SheetForm::location).toList());
  }

  private static Location location(ReadLocation location) {
    String name = value(location.name());
    String address = address(location);
    Coordinates printed = value(location.position());
    Position position = printed == null ? null : new Position(printed.lon(), printed.lat());
    return switch (location.place().value()) {
      case Place.Walloon in ->
          new Location(name, address, in.communeNis(), null, Location.WALLONIA, null, position);
      case Place.Elsewhere out ->
          new Location(
              name,
              address,
              null,
              null,
              out.region().name().toLowerCase(java.util.Locale.ROOT),
              out.country(),
              position);
      case Place.Ambiguous several ->
          new Location(name, address, null, null, Location.UNKNOWN, null, position);
      case Place.Unknown none ->
          new Location(name, address, null, null, Location.UNKNOWN, null, position);
    };
  }

  private static @Nullable String address(ReadLocation location) {
    String town =
        String.join(
            " ",
            Stream.of(value(location.postalCode()), value(location.locality()))
                .filter(part -> part != null)
                .toList());
    String all =
        String.join(
            ", ",
            Stream.of(value(location.address()), town)
                .filter(part -> part != null && !part.isBlank())
                .toList());
    return all.isBlank() ? null : all;
  }

  private static <T extends @NonNull Object> @Nullable T value(@Nullable Value<T> read) {
    return read == null ? null : read.value();
  }
}
