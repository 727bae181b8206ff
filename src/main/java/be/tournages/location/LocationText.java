package be.tournages.location;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a place in one language.
 *
 * @param name its name, null where it has none of its own in the language
 * @param description a few sentences, null when not written
 * @param keywords further words to find it by
 */
public record LocationText(
    @Nullable String name, @Nullable String description, List<String> keywords) {

  /** Nothing said. */
  public static final LocationText NONE = new LocationText(null, null, List.of());

  public LocationText {
    name = emptyToNull(name);
    description = emptyToNull(description);
    keywords = keywords.stream().map(String::strip).filter(word -> !word.isEmpty()).toList();
  }

  private static @Nullable String emptyToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
