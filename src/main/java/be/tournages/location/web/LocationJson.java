package be.tournages.location.web;

import be.tournages.language.Language;
import be.tournages.location.Category;
import be.tournages.location.Location;
import be.tournages.location.LocationStatus;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the office sees it.
 *
 * @param name its name in the reader's language
 * @param status where it stands
 * @param next the statuses it may be given
 * @param form everything that can be edited
 */
@Serdeable
record LocationJson(String code, String name, String status, List<String> next, LocationForm form) {

  static LocationJson of(Location location, Language language) {
    return new LocationJson(
        location.code(),
        location.details().texts().name(language),
        location.status().code(),
        location.status().next().stream().sorted().map(LocationStatus::code).toList(),
        LocationForm.of(location.details(), location.version()));
  }

  /** An entry in a list. */
  @Serdeable
  record Row(String code, String name, String category, String status) {
    static Row of(Location location, Language language) {
      return new Row(
          location.code(),
          location.details().texts().name(language),
          location.details().kind().category(),
          location.status().code());
    }
  }

  /** Entries. */
  @Serdeable
  record Rows(List<Row> items, int total) {}

  /** A kind of place, in the order of the tree. */
  @Serdeable
  record Kind(String code, @Nullable String parent, String label) {
    static Kind of(Category category, Language language) {
      return new Kind(category.code(), category.parent(), category.label(language));
    }
  }

  /** Every kind of place. */
  @Serdeable
  record Kinds(List<Kind> items) {}

  /** The status wanted. */
  @Serdeable
  record Wanted(String status) {}
}
