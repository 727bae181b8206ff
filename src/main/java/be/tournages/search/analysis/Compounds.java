package be.tournages.search.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes Dutch and German compounds apart: {@code Wasserschloss} is a {@code Schloss}. The last part
 * must be a word of the dictionary; the part before it counts when it is one too.
 */
final class Compounds {

  /* Shorter words end too many others by chance: "hof" in "Bahnhof" names no farm. */
  private static final int SHORTEST_HEAD = 4;
  private static final int SHORTEST_REST = 3;

  private final Set<String> words;

  Compounds(Set<String> words) {
    this.words = new HashSet<>(words);
    this.words.removeIf(word -> word.length() < SHORTEST_HEAD);
  }

  /** The parts of a word that are words; empty when it is no compound. */
  List<String> parts(String word) {
    for (int at = SHORTEST_REST; at <= word.length() - SHORTEST_HEAD; at++) {
      String head = word.substring(at);
      if (words.contains(head)) {
        String rest = rest(word.substring(0, at));
        return words.contains(rest) ? List.of(rest, head) : List.of(head);
      }
    }
    return List.of();
  }

  /* A linking s, as in "Stadtsee" none but "Kriegsdenkmal" one. */
  private String rest(String rest) {
    boolean linked = !words.contains(rest) && rest.endsWith("s");
    return linked ? rest.substring(0, rest.length() - 1) : rest;
  }
}
