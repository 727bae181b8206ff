package be.tournages.callsheet.reading.labels;

import org.jspecify.annotations.Nullable;

/**
 * A label with what follows it, or text without a label.
 *
 * @param concept what the label announces, null for text without one
 * @param label the label as printed, empty for text without one
 * @param number the number behind the label, as in "Décor 2"; 0 when there is none
 * @param bond how surely the label is one
 * @param value what follows, empty when the value stands elsewhere
 */
record Segment(@Nullable Concept concept, String label, int number, Bond bond, String value) {

  /** How a label is told from other words, the surest first. */
  enum Bond {
    /** A colon follows. */
    COLON,
    /** Nothing else stands in the cell or on the line. */
    ALONE,
    /** A dash follows at the start of the line. */
    DASH,
    /** The kind of value that the label announces follows. */
    VALUE,
    /** Only the writing or the place at the start of the line tells. */
    WEAK,
    /** No label. */
    NONE
  }

  static Segment free(String text) {
    return new Segment(null, "", 0, Bond.NONE, text);
  }

  boolean is(Concept wanted) {
    return concept == wanted;
  }

  boolean isLabelled() {
    return concept != null;
  }

  Segment withValue(String longer) {
    return new Segment(concept, label, number, bond, longer);
  }
}
