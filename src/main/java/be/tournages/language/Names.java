package be.tournages.language;

import java.util.Map;
import java.util.Optional;

/**
 * The names of one thing: always one in its own language, in others where one is established.
 *
 * @param main the name to fall back on, never blank
 * @param others names that differ, by language
 */
public record Names(String main, Map<Language, String> others) {

  public Names {
    if (main.isBlank()) {
      throw new IllegalArgumentException("A name is needed");
    }
    others = Map.copyOf(others);
  }

  /** The name to show to a reader of the language. */
  public String in(Language language) {
    return find(language).orElse(main);
  }

  /** The name established in the language, if there is one of its own. */
  public Optional<String> find(Language language) {
    return Optional.ofNullable(others.get(language));
  }
}
