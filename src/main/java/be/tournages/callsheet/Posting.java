package be.tournages.callsheet;

import be.tournages.callsheet.reading.ReadDay;
import be.tournages.callsheet.reading.ReadLocation;
import be.tournages.callsheet.reading.ReadSheet;
import be.tournages.callsheet.reading.Value;
import be.tournages.shoot.CalledSheet;
import be.tournages.shoot.DayKind;
import be.tournages.shoot.DayPlace;
import be.tournages.shoot.Evidence;
import be.tournages.shoot.SheetDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns the form of a sheet into what the ledger takes. */
final class Posting {

  private Posting() {}

  /** What the form lacks before it can be posted, or before it can be without a person. */
  static Set<Hold> holds(SheetForm form) {
    var holds = EnumSet.noneOf(Hold.class);
    var keys = new HashSet<String>();
    for (SheetForm.Day day : form.days()) {
      if (day.date() == null) {
        holds.add(Hold.DATE_MISSING);
      } else if (!keys.add(day.unit() + day.date())) {
        holds.add(Hold.DAY_TWICE);
      }
      boolean shot = DayKind.parse(day.kind()).isShot() && !day.cancelled();
      if (shot && day.places().isEmpty()) {
        holds.add(Hold.LOCATION_MISSING);
      }
      if (shot && day.places().stream().anyMatch(Posting::isNowhere)) {
        holds.add(Hold.PLACE_UNSURE);
      }
    }
    if (form.productionId() == null && isBlank(form.productionTitle())) {
      holds.add(Hold.TITLE_MISSING);
    }
    return holds;
  }

  /** The sheet as the ledger takes it; the form must have a date for every day. */
  static CalledSheet sheet(
      UUID documentId,
      String fileName,
      UUID productionId,
      SheetForm form,
      @Nullable ReadSheet read,
      boolean confirmed) {
    var version =
        new CalledSheet.Version(
            form.revision(), form.revisionRank(), form.supersedes(), form.replacedDate());
    List<SheetDay> days =
        form.days().stream().map(day -> day(documentId, day, source(day, read))).toList();
    return new CalledSheet(documentId, productionId, fileName, version, confirmed, days);
  }

  private static SheetDay day(UUID documentId, SheetForm.Day day, @Nullable ReadDay read) {
    return new SheetDay(
        day.unit(),
        Objects.requireNonNull(day.date()),
        day.number(),
        DayKind.parse(day.kind()),
        day.cancelled(),
        day.places().stream().map(Posting::place).toList(),
        read == null ? List.of() : evidence(documentId, read));
  }

  private static DayPlace place(SheetForm.Location place) {
    boolean inWallonia = SheetForm.Location.WALLONIA.equals(place.region());
    return new DayPlace(
        place.name(),
        place.address(),
        inWallonia ? place.communeNis() : null,
        place.locationCode(),
        place.country(),
        inWallonia);
  }

  private static @Nullable ReadDay source(SheetForm.Day day, @Nullable ReadSheet read) {
    Integer source = day.source();
    if (read == null || source == null || source < 0 || source >= read.days().size()) {
      return null;
    }
    return read.days().get(source);
  }

  private static List<Evidence> evidence(UUID documentId, ReadDay day) {
    var evidence = new ArrayList<Evidence>();
    addFirst(evidence, documentId, day.date());
    for (ReadLocation location : day.locations()) {
      addFirst(evidence, documentId, location.place());
    }
    return evidence.stream().distinct().toList();
  }

  private static void addFirst(List<Evidence> evidence, UUID documentId, @Nullable Value<?> value) {
    if (value != null && !value.evidence().isEmpty()) {
      var first = value.evidence().getFirst();
      evidence.add(new Evidence(documentId, first.page(), first.line(), first.text()));
    }
  }

  private static boolean isNowhere(SheetForm.Location place) {
    return SheetForm.Location.UNKNOWN.equals(place.region());
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
