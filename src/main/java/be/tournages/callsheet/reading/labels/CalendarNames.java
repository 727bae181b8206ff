package be.tournages.callsheet.reading.labels;

import be.tournages.language.Language;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Months, weekdays, and numbers of days and years in words, in the four languages. */
final class CalendarNames {

  private static final int LONGEST = 4;

  private final Map<String, Map<String, Integer>> byKind = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();

  private CalendarNames() {}

  /**
   * A name found.
   *
   * @param number month from 1, ISO weekday from 1 for Monday, day of the month, or year
   * @param words how many words it takes
   * @param full false for an abbreviation of three letters or fewer
   */
  record Name(int number, int words, boolean full) {}

  /** The tables that come with the program. */
  static CalendarNames read() {
    var names = new CalendarNames();
    for (Language language : Language.values()) {
      for (TableFile.Entry entry : TableFile.read(language.code() + ".calendar")) {
        String[] key = entry.key().split("_");
        Map<String, Integer> kind = names.byKind.computeIfAbsent(key[0], any -> new HashMap<>());
        for (String phrase : entry.phrases()) {
          kind.putIfAbsent(Words.fold(phrase), Integer.valueOf(key[1]));
          names.firstWords.add(Words.of(phrase).word(0));
        }
      }
    }
    return names;
  }

  Optional<Name> month(Words words, int at) {
    return find("MONTH", words, at);
  }

  Optional<Name> weekday(Words words, int at) {
    return find("WEEKDAY", words, at);
  }

  Optional<Name> day(Words words, int at) {
    return find("DAY", words, at);
  }

  Optional<Name> year(Words words, int at) {
    return find("YEAR", words, at);
  }

  private Optional<Name> find(String kind, Words words, int at) {
    if (at >= words.size() || !firstWords.contains(words.word(at))) {
      return Optional.empty();
    }
    Map<String, Integer> names = byKind.getOrDefault(kind, Map.of());
    for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
      var joined = new StringBuilder();
      for (int i = at; i < at + length; i++) {
        joined.append(i == at ? "" : " ").append(words.word(i));
      }
      Integer number = names.get(joined.toString());
      if (number != null) {
        return Optional.of(new Name(number, length, joined.length() > 3));
      }
    }
    return Optional.empty();
  }
}
