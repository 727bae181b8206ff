package be.tournages.callsheet.reading.labels;

import be.tournages.language.Language;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The phrases of a concept in all languages as part of a pattern, for what stands beside them. */
final class Phrases {

  private Phrases() {}

  /** Any of the phrases, the longest first, accents or none, a space or a hyphen or neither. */
  static String anyOf(Concept concept) {
    return Arrays.stream(Language.values())
        .flatMap(language -> TableFile.read(language.code() + ".labels").stream())
        .filter(entry -> entry.key().equals(concept.name()))
        .flatMap(entry -> entry.phrases().stream())
        .distinct()
        .sorted(Comparator.comparingInt((String phrase) -> -phrase.length()))
        .map(Phrases::pattern)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String pattern(String phrase) {
    return phrase
        .codePoints()
        .mapToObj(Character::toString)
        .map(letter -> letter.isBlank() || letter.equals("-") ? "[\\s-]?" : withOrWithout(letter))
        .collect(Collectors.joining());
  }

  private static String withOrWithout(String letter) {
    String plain = Words.fold(letter);
    return plain.isEmpty() || plain.equals(letter)
        ? Pattern.quote(letter)
        : "(?:" + Pattern.quote(letter) + "|" + Pattern.quote(plain) + ")";
  }
}
