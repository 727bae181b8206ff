package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Evidence;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the names of people out of those of places: "Maison de Mme Untel" is "Maison de …". */
final class PeopleNames {

  private static final String NAME = "(?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.)";
  private static final String NAMES =
      NAME + "(?:\\s+(?:(?:de|du|van|von|der|den|le|la|d['’])\\s*)*" + NAME + ")*";
  private static final String AND = "(?:et|en|and|und|&)";

  private final Pattern named;

  PeopleNames() {
    String titles =
        TableFile.read("people.names").stream()
            .flatMap(entry -> entry.phrases().stream())
            .map(PeopleNames::asWritten)
            .collect(Collectors.joining("|", "(?:", ")(?![\\p{L}\\d])\\.?\\s*:?\\s*"));
    named =
        Pattern.compile(
            "(?<![\\p{L}\\d])%1$s(?:%2$s\\s+%1$s)?%3$s(?:\\s+%2$s\\s+(?:%1$s)?%3$s)?"
                .formatted(titles, AND, NAMES));
  }

  /** The text with "…" in the place of each name that a form of address announces. */
  String without(String text) {
    return named.matcher(text).replaceAll("…");
  }

  /** The same evidence without the names in its words. */
  Evidence without(Evidence evidence) {
    return new Evidence(
        evidence.part(),
        evidence.page(),
        evidence.box(),
        evidence.cell(),
        evidence.line(),
        without(evidence.text()));
  }

  private static String asWritten(String phrase) {
    boolean anyCase = phrase.chars().noneMatch(Character::isUpperCase);
    return anyCase ? "(?iu:" + Pattern.quote(phrase) + ")" : Pattern.quote(phrase);
  }
}
