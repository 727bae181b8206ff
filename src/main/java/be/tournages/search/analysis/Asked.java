package be.tournages.search.analysis;

import java.util.List;
import java.util.Set;

/**
 * One thing that a question asks for: a word, or several that mean something together.
 *
 * @param words the words, at least one
 * @param concepts terms of the concepts that the words together stand for
 */
public record Asked(List<AskedWord> words, Set<String> concepts) {

  /**
   * A word of a question.
   *
   * @param surface the word in small plain letters
   * @param forms the word and its stems in the four languages
   * @param parts forms of each part of a compound; empty when it is none
   */
  public record AskedWord(String surface, Set<String> forms, List<Set<String>> parts) {}
}
