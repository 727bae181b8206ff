package be.tournages.callsheet.reading.labels;

import be.tournages.language.Language;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Countries by their names in the four languages and by the letters before a postal code. */
final class CountryNames {

  private static final Map<String, String> LETTERS =
      Map.of(
          "F", "FR", "D", "DE", "L", "LU", "LUX", "LU", "B", "BE", "GB", "GB", "UK", "GB", "CH",
          "CH", "NL", "NL", "I", "IT");

  private static final Set<String> NEIGHBOURS =
      Set.of("F", "FR", "D", "DE", "L", "LU", "LUX", "NL");

  private final Map<String, String> names = new HashMap<>();

  CountryNames() {
    for (String code : Locale.getISOCountries()) {
      for (Language language : Language.values()) {
        String name = Locale.of("", code).getDisplayCountry(language.locale());
        names.put(Words.fold(name), code);
      }
    }
    names.put("grand duche", "LU");
    names.put("grand duche de luxembourg", "LU");
    names.put("gdl", "LU");
    names.put("holland", "NL");
    names.put("hollande", "NL");
    names.put("the netherlands", "NL");
    names.put("angleterre", "GB");
    names.put("england", "GB");
  }

  /** The ISO code of the country that the text names and nothing else. */
  Optional<String> find(String text) {
    String folded = Words.fold(text);
    return Optional.ofNullable(names.get(folded))
        .or(() -> Optional.ofNullable(LETTERS.get(text.strip())));
  }

  /** True for the letters of a country around Belgium, whose codes may look like Belgian ones. */
  static boolean isNeighbour(@org.jspecify.annotations.Nullable String letters) {
    return letters != null && NEIGHBOURS.contains(letters);
  }

  /** The ISO code that letters before a postal code mean. */
  static @org.jspecify.annotations.Nullable String ofPrefix(String letters) {
    return LETTERS.getOrDefault(letters, letters.length() == 2 ? letters : null);
  }
}
