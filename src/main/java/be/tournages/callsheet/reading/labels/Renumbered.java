package be.tournages.callsheet.reading.labels;

import java.util.ArrayList;
import java.util.List;

/** Counts rows anew, after some have been left out. */
final class Renumbered {

  private Renumbered() {}

  /** The same rows, whose indexes are their places in the list. */
  static List<Row> rows(List<Row> rows) {
    var renumbered = new ArrayList<Row>();
    for (Row row : rows) {
      int index = renumbered.size();
      List<Piece> pieces = row.pieces().stream().map(piece -> at(index, piece)).toList();
      renumbered.add(new Row(index, row.part(), row.page(), row.number(), row.table(), pieces));
    }
    return renumbered;
  }

  private static Piece at(int row, Piece piece) {
    Piece.Spot spot = piece.spot();
    var moved =
        new Piece.Spot(
            row, spot.part(), spot.page(), spot.line(), spot.column(), spot.box(), spot.address());
    return new Piece(moved, piece.text(), piece.segments());
  }
}
