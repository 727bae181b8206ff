package be.tournages.location;

import be.tournages.language.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a place in each language; at least one has a name.
 *
 * @param byLanguage the texts; a language without is absent
 */
public record LocationTexts(Map<Language, LocationText> byLanguage) {

  public LocationTexts {
    var copy = new EnumMap<Language, LocationText>(Language.class);
    byLanguage.forEach((language, text) -> {
      if (!text.equals(LocationText.NONE)) {
        copy.put(language, text);
      }
    });
    if (copy.values().stream().allMatch(text -> text.name() == null)) {
      throw new IllegalArgumentException("A name is needed");
    }
    byLanguage = Map.copyOf(copy);
  }

  /** The text of a language, possibly empty. */
  public LocationText in(Language language) {
    return byLanguage.getOrDefault(language, LocationText.NONE);
  }

  /** The name a reader of the language is shown: theirs, else the French, else any. */
  public String name(Language language) {
    return first(language, true).orElseThrow();
  }

  /** The description a reader of the language is shown: theirs, else the French, else any. */
  public Optional<String> description(Language language) {
    return first(language, false);
  }

  private Optional<String> first(Language language, boolean name) {
    String own = part(in(language), name);
    if (own != null) {
      return Optional.of(own);
    }
    for (Language other : Language.values()) {
      String text = part(in(other), name);
      if (text != null) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  private static @Nullable String part(LocationText text, boolean name) {
    return name ? text.name() : text.description();
  }
}
