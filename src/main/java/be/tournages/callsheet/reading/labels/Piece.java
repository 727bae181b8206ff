package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Box;
import be.tournages.callsheet.reading.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell with the labels in it.
 *
 * @param spot where it stands
 * @param text its words
 * @param segments the text, cut at its labels
 */
record Piece(Spot spot, String text, List<Segment> segments) {

  /**
   * Where a cell stands.
   *
   * @param row index of its row among all rows
   * @param part name of the worksheet or attachment
   * @param page page of the part
   * @param line line of the part
   * @param column place in the row
   * @param box box on the page, or null
   * @param address spreadsheet address, or null
   */
  record Spot(
      int row,
      String part,
      int page,
      int line,
      int column,
      @Nullable Box box,
      @Nullable String address) {}

  Piece {
    segments = List.copyOf(segments);
  }

  @Nullable Box box() {
    return spot.box();
  }

  /** True when the cell is a label and its value stands elsewhere. */
  boolean isLabelOnly() {
    return segments.size() == 1
        && segments.getFirst().isLabelled()
        && segments.getFirst().value().isEmpty();
  }

  /** True when a label that can be relied on opens the cell. */
  boolean opensWithLabel() {
    Segment first = segments.getFirst();
    return first.isLabelled() && first.bond() != Segment.Bond.WEAK;
  }

  /** The evidence that the words give, without the people in them. */
  Evidence evidence(String words) {
    return new Evidence(
        spot.part(), spot.page(), spot.box(), spot.address(), spot.line(), Privacy.scrub(words));
  }

  Evidence evidence() {
    return evidence(text);
  }
}
