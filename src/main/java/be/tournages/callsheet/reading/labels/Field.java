package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Evidence;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a label says.
 *
 * @param concept what the label announces; null for text that no label governs
 * @param label the label as printed
 * @param number number of the label, 0 for none
 * @param from how the value was found
 * @param spans the value, a line each
 * @param row where the value starts
 * @param group the row of a table the field belongs to; 0 outside tables
 */
record Field(
    @Nullable Concept concept,
    String label,
    int number,
    From from,
    List<Span> spans,
    int row,
    int group) {

  /** Where a value stands as seen from its label, the surest first. */
  enum From {
    /** In the same cell, behind a colon, a dash or the like. */
    INLINE,
    /** Right of the label. */
    RIGHT,
    /** Under the label. */
    BELOW,
    /** In a column that the label heads. */
    COLUMN,
    /** In the same cell, without anything between. */
    WEAK,
    /** Anywhere. */
    FREE
  }

  /**
   * A line of a value.
   *
   * @param text the words
   * @param piece the cell they stand in
   */
  record Span(String text, Piece piece) {
    Evidence evidence() {
      return piece.evidence(text);
    }
  }

  Field {
    spans = List.copyOf(spans);
  }

  boolean is(Concept wanted) {
    return concept == wanted;
  }

  /** The lines of the value, a line break between them. */
  String text() {
    return spans.stream().map(Span::text).collect(Collectors.joining("\n"));
  }

  List<Evidence> evidence() {
    return spans.stream().map(Span::evidence).toList();
  }
}
