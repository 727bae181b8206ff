package be.tournages.search;

import java.util.List;

/** Beginnings of words, for names that are still being typed. */
final class Beginnings {

  /** Longer beginnings are looked for by their first so many letters. */
  static final int LONGEST = 12;

  /** Stands before a beginning of the whole name. */
  static final char FIRST = '^';

  private Beginnings() {}

  static void add(List<String> words, WeightedTerms to) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      for (int end = 1; end <= Math.min(LONGEST, word.length()); end++) {
        to.add(word.substring(0, end), 1);
        if (i == 0) {
          to.add(FIRST + word.substring(0, end), 1);
        }
      }
    }
  }

  static String of(String word) {
    return word.length() > LONGEST ? word.substring(0, LONGEST) : word;
  }
}
