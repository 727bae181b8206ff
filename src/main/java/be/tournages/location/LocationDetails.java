package be.tournages.location;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Everything of an entry that the office writes.
 *
 * @param kind what kind of place it is
 * @param texts names, descriptions and keywords
 * @param whereabouts where it is
 * @param conditions what a crew finds there
 * @param owner who owns it; private
 * @param verifiedOn day on which somebody last checked the entry
 */
public record LocationDetails(
    Kind kind,
    LocationTexts texts,
    Whereabouts whereabouts,
    WorkingConditions conditions,
    OwnerTerms owner,
    @Nullable LocalDate verifiedOn) {

  /**
   * What kind of place it is.
   *
   * @param category code of the category
   * @param setting interiors, exteriors or both
   * @param period period it can stand for
   * @param style architectural style in words
   */
  public record Kind(
      String category, Setting setting, @Nullable Period period, @Nullable String style) {

    public Kind {
      if (category.isBlank()) {
        throw new IllegalArgumentException("A category is needed");
      }
    }
  }

  /** The same with other whereabouts. */
  public LocationDetails with(Whereabouts other) {
    return new LocationDetails(kind, texts, other, conditions, owner, verifiedOn);
  }
}
