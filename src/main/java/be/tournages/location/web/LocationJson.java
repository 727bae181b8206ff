package be.tournages.location.web;

import be.tournages.language.Language;
import be.tournages.location.Category;
import be.tournages.location.Location;
import be.tournages.location.LocationStatus;
import be.tournages.location.Origin;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

  /**
   * An entry in a list.
   *
   * @param commune name of the commune, null when it lies in none
   * @param source register it was imported from, null when it was written here
   */
  @Serdeable
  record Row(
      String code,
      String name,
      String category,
      String categoryLabel,
      String setting,
      @Nullable String commune,
      String status,
      @Nullable LocalDate verifiedOn,
      @Nullable String source) {
    static Row of(
        Location location, String categoryLabel, @Nullable String commune, Language language) {
      Origin origin = location.origin();
      return new Row(
          location.code(),
          location.details().texts().name(language),
          location.details().kind().category(),
          categoryLabel,
          location.details().kind().setting().name(),
          commune,
          location.status().code(),
          location.details().verifiedOn(),
          origin == null ? null : origin.source());
    }
  }

  /** Entries. */
  @Serdeable
  record Rows(List<Row> items, int total) {}

  /** A kind of place, in the order of the tree, with how many entries are of it. */
  @Serdeable
  record Kind(
      String code, @Nullable String parent, String label, Map<String, String> labels, int count) {
    static Kind of(Category category, Language language, int count) {
      return new Kind(
          category.code(),
          category.parent(),
          category.label(language),
          Arrays.stream(Language.values())
              .collect(Collectors.toMap(Language::code, category::label)),
          count);
    }
  }

  /** Every kind of place. */
  @Serdeable
  record Kinds(List<Kind> items) {}

  /** The status wanted. */
  @Serdeable
  record Wanted(String status) {}
}
