package be.tournages.search.analysis;

/**
 * A term that a text is found by, and where in the text it stands.
 *
 * @param text the word, its stem, or a concept, which begins with {@link #CONCEPT}
 * @param start first character in the text
 * @param end behind the last character
 */
public record Term(String text, int start, int end) {

  /** What concepts begin with; no word does. */
  public static final char CONCEPT = '=';

  static String ofConcept(String concept) {
    return CONCEPT + concept;
  }
}
