package be.tournages.callsheet.reading.labels;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a day, and of how many: "J12/45", "Day 3 of 24", "Drehtag 9 von 30".
 *
 * @param number number of the day
 * @param total planned days, 0 when not given
 * @param words the tag as printed
 */
record DayTag(int number, int total, String words) {

  private static final String OF =
      "(?:\\s*\\(?\\s*(?:/|sur|of|out of|van|van de|von|aus|de|over|uit)\\s*(\\d{1,3})(?![\\d/:hH]))?";
  private static final Pattern NAMED =
      Pattern.compile(
          "(?iuU)\\b"
              + Phrases.anyOf(Concept.DAY_NUMBER)
              + "\\s*(?:n°|nr\\.?|no\\.?|num(?:ber|mer)?|#|:|\\.)*\\s*"
              + "#?(\\d{1,3})(?![\\d.:hH]|\\s*/\\s*\\d{1,2}\\s*/|/\\d{4}|\\s?(?:er|ème|e)?\\s\\p{L}{3,}\\s\\d{4})"
              + OF);
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?iuU)(?<![\\d/])(\\d{1,3})\\s?(?:er|re|e|ème|eme|ste|de|th|st|nd|rd|\\.)\\s+"
              + "(?:jour(?:n[ée]e)?(?: de tournage)?|draaidag|opnamedag|shoot(?:ing)? day|drehtag)\\b"
              + OF);
  private static final Pattern LETTER =
      Pattern.compile(
          "(?<![\\p{L}\\d/+-])(?:J|D|DT|JT)\\s?[-.]?\\s?(\\d{1,3})(?![\\d:hH.])(?:bis|ter|[ab])?"
              + OF);
  private static final Pattern VALUE =
      Pattern.compile("(?iuU)^\\D{0,6}?#?(\\d{1,3})(?!\\d|[.:hH]\\d|\\s?,|\\n)" + OF);

  /** The tag that stands anywhere in the text. */
  static Optional<DayTag> find(String text) {
    return of(ORDINAL.matcher(text))
        .or(() -> of(NAMED.matcher(text)))
        .or(() -> of(LETTER.matcher(text)));
  }

  /** The tag behind a label that announces one. */
  static Optional<DayTag> value(String text) {
    return of(VALUE.matcher(text.strip()));
  }

  private static Optional<DayTag> of(Matcher found) {
    if (!found.find()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(found.group(1));
    int total = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
    return number == 0
        ? Optional.empty()
        : Optional.of(new DayTag(number, total >= number ? total : 0, found.group().strip()));
  }
}
