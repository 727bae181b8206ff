package be.tournages.callsheet.reading.labels;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The words of a text in the form in which they are compared, and where each stands in it.
 *
 * @param text the text as printed
 * @param list its words: letters and digits only, lower case, without accents
 */
record Words(String text, List<Word> list) {

  /**
   * A word.
   *
   * @param folded lower case, without accents
   * @param start first character in the text
   * @param end one past the last
   */
  record Word(String folded, int start, int end) {}

  Words {
    list = List.copyOf(list);
  }

  static Words of(String text) {
    var words = new ArrayList<Word>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isWord(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(new Word(foldWord(text.substring(start, i)), start, i));
        start = -1;
      }
    }
    return new Words(text, words);
  }

  /** The words of the text with one space between them: equal for what reads the same. */
  static String fold(String text) {
    return of(text).list().stream().map(Word::folded).collect(Collectors.joining(" "));
  }

  int size() {
    return list.size();
  }

  String word(int index) {
    return list.get(index).folded();
  }

  /** What stands between a word and the next one, or the end of the text. */
  String gapAfter(int index) {
    int end = index + 1 < list.size() ? list.get(index + 1).start() : text.length();
    return text.substring(list.get(index).end(), end);
  }

  /** What stands between the word before and this one, or the start of the text. */
  String gapBefore(int index) {
    int start = index == 0 ? 0 : list.get(index - 1).end();
    return text.substring(start, list.get(index).start());
  }

  /** The text as printed, from one word to before another. */
  String printed(int from, int to) {
    return from >= to ? "" : text.substring(list.get(from).start(), list.get(to - 1).end());
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static String foldWord(String word) {
    boolean plain = word.chars().allMatch(c -> c < 128);
    String lower = word.toLowerCase(Locale.ROOT);
    if (plain) {
      return lower;
    }
    String open = lower.replace("œ", "oe").replace("æ", "ae").replace("ß", "ss");
    return Normalizer.normalize(open, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
  }
}
