package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Box;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line with its cells.
 *
 * @param index place among all rows of the document, from 0
 * @param part index of its part
 * @param page page of the part
 * @param number line of the part
 * @param table table of the part, 0 for none
 * @param pieces its cells, from left to right
 */
record Row(int index, int part, int page, int number, int table, List<Piece> pieces) {

  Row {
    pieces = List.copyOf(pieces);
  }

  String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining("  "));
  }

  Piece first() {
    return pieces.getFirst();
  }

  @Nullable Box box() {
    Box box = first().box();
    for (Piece piece : pieces) {
      Box other = piece.box();
      box = box == null || other == null ? null : box.around(other);
    }
    return box;
  }

  boolean hasBoxes() {
    return first().box() != null;
  }

  boolean isSpreadsheet() {
    return first().spot().address() != null;
  }

  Optional<Piece> inColumn(int column) {
    return pieces.stream().filter(piece -> piece.spot().column() == column).findFirst();
  }

  long labels() {
    return pieces.stream().filter(Piece::isLabelOnly).count();
  }
}
