package be.tournages.location;

import be.tournages.language.Language;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A kind of place, in a tree.
 *
 * @param code stable kebab-case code
 * @param parent code of the wider kind, null at the top
 * @param sort place among its siblings, ascending
 * @param labels name in each of the four languages
 */
public record Category(
    String code, @Nullable String parent, int sort, Map<Language, String> labels) {

  public Category {
    labels = Map.copyOf(labels);
    if (labels.size() != Language.values().length) {
      throw new IllegalArgumentException("A label is missing: " + code);
    }
  }

  /** Name in the language. */
  public String label(Language language) {
    return Objects.requireNonNull(labels.get(language));
  }
}
