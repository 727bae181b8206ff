package be.tournages.callsheet;

import be.tournages.callsheet.reading.DayKind;
import be.tournages.callsheet.reading.Finding;
import be.tournages.callsheet.reading.Place;
import be.tournages.callsheet.reading.ReadDay;
import be.tournages.callsheet.reading.ReadSheet;
import be.tournages.callsheet.reading.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far a reading can be relied on without a person. */
final class Confidence {

  private static final Set<Finding.Kind> DATE_DOUBTS =
      EnumSet.of(
          Finding.Kind.DATES_DISAGREE,
          Finding.Kind.WEEKDAY_DISAGREES,
          Finding.Kind.DATE_ORDER_UNDECIDED);

  private Confidence() {}

  /** The least confidence among the values that decide the days, 0–1; 0 when one is missing. */
  static double least(ReadSheet sheet) {
    var values = new ArrayList<@Nullable Value<?>>();
    values.add(sheet.productionTitle());
    values.add(sheet.supersedes());
    for (ReadDay day : sheet.days()) {
      values.add(day.date());
      values.add(day.unit());
      values.add(day.kind());
      values.add(day.cancelled());
      day.locations().forEach(location -> values.add(location.place()));
    }
    return values.stream()
        .mapToDouble(value -> value == null ? 0 : value.confidence())
        .min()
        .orElse(0);
  }

  /** What the reading itself holds against posting it without a person. */
  static Set<Hold> holds(ReadSheet sheet, double threshold) {
    var holds = EnumSet.noneOf(Hold.class);
    if (least(sheet) < threshold) {
      holds.add(Hold.LOW_CONFIDENCE);
    }
    for (Finding finding : sheet.findings()) {
      if (DATE_DOUBTS.contains(finding.kind())) {
        holds.add(Hold.DATE_UNSURE);
      }
      if (finding.kind() == Finding.Kind.TITLE_UNSURE) {
        holds.add(Hold.TITLE_UNSURE);
      }
    }
    if (sheet.days().stream().anyMatch(Confidence::hasUnsurePlace)) {
      holds.add(Hold.PLACE_UNSURE);
    }
    return holds;
  }

  /* One place in Wallonia that is sure decides that the day counts, but not where it was shot; a
  shooting day without any place decides nothing. */
  private static boolean hasUnsurePlace(ReadDay day) {
    boolean shot = day.kind().value() == DayKind.SHOOTING && !day.cancelled().value();
    if (shot && day.locations().isEmpty()) {
      return true;
    }
    List<Place> places = day.locations().stream().map(one -> one.place().value()).toList();
    return places.stream()
        .anyMatch(p -> p instanceof Place.Ambiguous || p instanceof Place.Unknown);
  }
}
