package be.tournages.callsheet.reading.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Joins dates that are broken over two lines of a narrow column: "mercredi 9 / mars 2026". */
final class BrokenDates {

  private static final int LONGEST_REST = 24;

  private final DateScanner dates;
  private final BiFunction<Piece, String, Piece> rewrite;

  /**
   * @param rewrite the cell with other words
   */
  BrokenDates(DateScanner dates, BiFunction<Piece, String, Piece> rewrite) {
    this.dates = dates;
    this.rewrite = rewrite;
  }

  /** The rows with each such date in the cell where it begins; indexes count in the list. */
  List<Row> join(List<Row> rows) {
    var neighbours = new Neighbours(rows);
    var joined = new ArrayList<List<Piece>>();
    rows.forEach(row -> joined.add(new ArrayList<>(row.pieces())));
    for (Row row : rows) {
      for (Piece piece : row.pieces()) {
        rest(neighbours, piece)
            .ifPresent(rest -> {
              List<Piece> own = joined.get(row.index());
              own.set(own.indexOf(piece), rewrite.apply(piece, whole(piece, rest)));
              joined.get(rest.spot().row()).remove(rest);
            });
      }
    }
    var kept = new ArrayList<Row>();
    for (Row row : rows) {
      List<Piece> pieces = joined.get(row.index());
      if (!pieces.isEmpty()) {
        kept.add(new Row(row.index(), row.part(), row.page(), row.number(), row.table(), pieces));
      }
    }
    return Renumbered.rows(kept);
  }

  private Optional<Piece> rest(Neighbours neighbours, Piece piece) {
    int size = Words.of(piece.text()).size();
    return neighbours.below(piece, 1).stream()
        .filter(below -> below.text().length() <= LONGEST_REST)
        .filter(below ->
            dates.scan(Words.of(whole(piece, below))).stream()
                .anyMatch(date -> date.year() > 0 && date.from() < size && date.to() > size))
        .findFirst();
  }

  private static String whole(Piece piece, Piece rest) {
    return piece.text() + " " + rest.text();
  }
}
