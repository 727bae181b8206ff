package be.tournages.callsheet.reading.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Brings what the parts of a sheet say about the same place together. */
final class Places {

  private Places() {}

  /** Each place once; names alone fall away where others have an address. */
  static List<FoundPlace> settle(List<FoundPlace> found) {
    var settled = new ArrayList<FoundPlace>();
    for (FoundPlace place : found) {
      if (place.draft().isEmpty()) {
        continue;
      }
      FoundPlace same =
          settled.stream()
              .filter(other -> isSame(other.draft(), place.draft()))
              .findFirst()
              .orElse(null);
      if (same == null) {
        settled.add(place);
      } else {
        merge(settled, same, place);
      }
    }
    boolean anyPlaced = settled.stream().anyMatch(one -> one.draft().isPlaced());
    if (anyPlaced) {
      settled.removeIf(one -> !one.draft().isPlaced() && one.draft().street == null);
    }
    return settled;
  }

  private static void merge(List<FoundPlace> settled, FoundPlace same, FoundPlace place) {
    if (place.draft() != same.draft()) {
      same.draft().complete(place.draft());
    }
    var sets = new ArrayList<>(same.sets());
    place.sets().stream().filter(set -> !sets.contains(set)).forEach(sets::add);
    settled.set(
        settled.indexOf(same),
        new FoundPlace(same.draft(), Math.max(same.trust(), place.trust()), sets));
  }

  private static boolean isSame(PlaceDraft one, PlaceDraft other) {
    if (one == other) {
      return true;
    }
    if (one.position != null && one.position.equals(other.position)) {
      return true;
    }
    boolean codes = one.code == null || other.code == null || one.code.equals(other.code);
    if (!codes) {
      return false;
    }
    boolean street = one.street != null && other.street != null;
    if (street) {
      return fold(one.street).equals(fold(other.street)) && sameName(one, other, true);
    }
    return one.name != null && other.name != null && sameName(one, other, false);
  }

  private static boolean sameName(PlaceDraft one, PlaceDraft other, boolean open) {
    if (one.name == null || other.name == null) {
      return open;
    }
    String a = fold(one.name);
    String b = fold(other.name);
    return a.equals(b) || a.length() > 5 && b.contains(a) || b.length() > 5 && a.contains(b);
  }

  private static String fold(@org.jspecify.annotations.Nullable String text) {
    return Words.fold(Objects.requireNonNullElse(text, ""));
  }
}
