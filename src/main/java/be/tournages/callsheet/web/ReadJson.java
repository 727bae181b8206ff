package be.tournages.callsheet.web;

import be.tournages.callsheet.reading.Place;
import be.tournages.callsheet.reading.ReadDay;
import be.tournages.callsheet.reading.ReadLocation;
import be.tournages.callsheet.reading.ReadSet;
import be.tournages.callsheet.reading.ReadSheet;
import be.tournages.callsheet.reading.Value;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** What was read: each value as text, with its confidence and evidence. */
@Serdeable
record ReadJson(
    @Nullable FieldJson productionTitle,
    @Nullable FieldJson revision,
    FieldJson supersedes,
    String language,
    List<DayJson> days) {

  static ReadJson of(ReadSheet sheet) {
    return new ReadJson(
        FieldJson.of(sheet.productionTitle()),
        FieldJson.of(sheet.revision()),
        FieldJson.required(sheet.supersedes()),
        sheet.language().code(),
        sheet.days().stream().map(DayJson::of).toList());
  }

  /** One value. */
  @Serdeable
  record FieldJson(String value, double confidence, List<SheetJson.EvidenceJson> evidence) {

    static <T extends @NonNull Object> @Nullable FieldJson of(@Nullable Value<T> value) {
      return value == null ? null : required(value);
    }

    static <T extends @NonNull Object> FieldJson required(Value<T> value) {
      String text =
          value.value() instanceof Enum<?> code
              ? code.name().toLowerCase(Locale.ROOT)
              : value.value().toString();
      return new FieldJson(
          text,
          value.confidence(),
          value.evidence().stream().map(SheetJson.EvidenceJson::of).toList());
    }
  }

  /** One unit on one date. */
  @Serdeable
  record DayJson(
      @Nullable FieldJson date,
      @Nullable FieldJson number,
      @Nullable FieldJson total,
      FieldJson unit,
      FieldJson kind,
      FieldJson cancelled,
      @Nullable FieldJson generalCall,
      @Nullable FieldJson readyToShoot,
      @Nullable FieldJson wrap,
      @Nullable FieldJson crew,
      @Nullable FieldJson cast,
      @Nullable FieldJson extras,
      List<SetJson> sets,
      List<PlaceJson> places) {

    static DayJson of(ReadDay day) {
      var hours = day.schedule();
      var people = day.headCounts();
      return new DayJson(
          FieldJson.of(day.date()),
          FieldJson.of(day.number()),
          FieldJson.of(day.total()),
          FieldJson.required(day.unit()),
          FieldJson.required(day.kind()),
          FieldJson.required(day.cancelled()),
          FieldJson.of(hours.generalCall()),
          FieldJson.of(hours.readyToShoot()),
          FieldJson.of(hours.wrap()),
          FieldJson.of(people.crew()),
          FieldJson.of(people.cast()),
          FieldJson.of(people.extras()),
          day.sets().stream().map(SetJson::of).toList(),
          day.locations().stream().map(PlaceJson::of).toList());
    }
  }

  /** A set of the story. */
  @Serdeable
  record SetJson(String name, @Nullable String setting, @Nullable String light) {
    static SetJson of(ReadSet set) {
      var setting = set.setting();
      return new SetJson(set.name(), setting == null ? null : setting.name(), set.light());
    }
  }

  /** A shooting location; {@code candidates} are the communes that may be meant. */
  @Serdeable
  record PlaceJson(
      @Nullable FieldJson name,
      @Nullable FieldJson address,
      @Nullable FieldJson postalCode,
      @Nullable FieldJson locality,
      @Nullable FieldJson mapLink,
      String region,
      @Nullable String communeNis,
      @Nullable String communeName,
      boolean approximate,
      double confidence,
      List<SheetJson.EvidenceJson> evidence,
      List<CommuneJson> candidates) {

    static PlaceJson of(ReadLocation location) {
      var place = location.place();
      Place found = place.value();
      var in = found instanceof Place.Walloon walloon ? walloon : null;
      return new PlaceJson(
          FieldJson.of(location.name()),
          FieldJson.of(location.address()),
          FieldJson.of(location.postalCode()),
          FieldJson.of(location.locality()),
          FieldJson.of(location.mapLink()),
          region(found),
          in == null ? null : in.communeNis(),
          in == null ? null : in.communeName(),
          in != null && in.approximate(),
          place.confidence(),
          place.evidence().stream().map(SheetJson.EvidenceJson::of).toList(),
          found instanceof Place.Ambiguous several
              ? several.candidates().stream()
                  .map(one -> new CommuneJson(one.communeNis(), one.communeName()))
                  .toList()
              : List.of());
    }

    private static String region(Place place) {
      return switch (place) {
        case Place.Walloon in -> "wallonia";
        case Place.Elsewhere out -> out.region().name().toLowerCase(Locale.ROOT);
        case Place.Ambiguous several -> "unknown";
        case Place.Unknown none -> "unknown";
      };
    }
  }

  /** A commune that may be meant. */
  @Serdeable
  record CommuneJson(String nis, String name) {}
}
