package be.tournages.callsheet.reading.labels;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells whether a file is named after a title, in full or by its initials, as crews do. */
final class FileInitials {

  private static final double FULL = 4;
  private static final double INITIALS = 3;

  private FileInitials() {}

  /** True when the one is made of the initials of the other. */
  static boolean abbreviates(String folded, String foldedTitle) {
    boolean word = folded.matches("[a-z]{2,6}");
    return word && foldedTitle.contains(" ") && support(foldedTitle, folded) == INITIALS;
  }

  /** The weight that the name of the file adds to a title, 0 for none. */
  static double support(String foldedTitle, String fileName) {
    String name = Words.fold(fileName.replace('_', ' '));
    String joined = name.replace(" ", "");
    String title = foldedTitle.replace(" ", "");
    if (title.length() >= 4 && joined.contains(title)) {
      return FULL;
    }
    List<String> words =
        Arrays.stream(foldedTitle.split(" ")).filter(word -> !word.isEmpty()).toList();
    String initials =
        words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    String withoutElision =
        words.stream()
            .filter(word -> word.length() > 1)
            .map(word -> word.substring(0, 1))
            .collect(Collectors.joining());
    for (String token : name.toLowerCase(Locale.ROOT).split(" ")) {
      boolean same = token.equals(initials) || token.equals(withoutElision);
      if (token.length() >= 2 && same && initials.length() >= 2) {
        return INITIALS;
      }
    }
    return 0;
  }
}
