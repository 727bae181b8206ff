package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Box;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The row that names the columns of a table, and which of them a cell below belongs to. */
final class TableHeader {

  private TableHeader() {}

  /** True when the row names columns: labels only, or nearly. */
  static boolean isHeader(Row row) {
    long labels = row.labels();
    long others = row.pieces().stream().filter(piece -> !piece.isLabelOnly()).count();
    boolean short_ =
        row.pieces().stream().filter(p -> !p.isLabelOnly()).allMatch(TableHeader::isHeading);
    boolean titled = row.first().segments().getFirst().is(Concept.TITLE);
    return labels >= 2
        && !titled
        && short_
        && others <= labels
        && !alternates(row)
        && !isNumbered(row);
  }

  /* "Décor 1 | Décor 2" head a block each. */
  private static boolean isNumbered(Row row) {
    return row.pieces().stream().allMatch(piece -> piece.segments().getFirst().number() > 0);
  }

  /* What heads a column without being a known label: a few words, no number, no value. */
  private static boolean isHeading(Piece piece) {
    return piece.segments().size() == 1
        && !piece.opensWithLabel()
        && piece.text().length() <= 28
        && piece.text().chars().filter(Character::isDigit).count() <= 1;
  }

  /* "Date | lundi 3 mars | Jour | douze": a label before every value is no header. */
  private static boolean alternates(Row row) {
    List<Piece> pieces = row.pieces();
    if (pieces.size() < 2 || pieces.size() % 2 == 1) {
      return false;
    }
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).isLabelOnly() != (i % 2 == 0)) {
        return false;
      }
    }
    return true;
  }

  /** The place in the header of the column that the cell stands in. */
  static int column(Row header, Piece piece) {
    int best = 0;
    double score = -Double.MAX_VALUE;
    for (int i = 0; i < header.pieces().size(); i++) {
      double fit = fit(header.pieces().get(i), piece);
      if (fit > score) {
        score = fit;
        best = i;
      }
    }
    return best;
  }

  private static double fit(Piece head, Piece piece) {
    Box box = head.box();
    Box other = piece.box();
    if (box == null || other == null) {
      int apart = piece.spot().column() - head.spot().column();
      return apart < 0 ? apart * 1000.0 : -apart;
    }
    double left = -Math.abs(box.left() - other.left());
    double shared = box.sharedWidth(other);
    return shared > 0
        ? Math.max(left, -3) + shared / 1000 - (other.left() < box.left() - 6 ? 20 : 0)
        : left - 3;
  }

  /** A cell across the table: "pause", "changement de décor", an hour with what happens. */
  static boolean isBanner(Row header, Row row) {
    if (row.pieces().size() != 1 || header.pieces().size() < 3) {
      return false;
    }
    Piece only = row.first();
    Box box = only.box();
    if (box == null) {
      return only.spot().column() == header.first().spot().column()
          && (only.text().length() > 8 || Hours.startsWith(only.text()));
    }
    return header.pieces().stream().noneMatch(head -> isAligned(head.box(), box));
  }

  private static boolean isAligned(@Nullable Box head, Box box) {
    return head != null && Math.abs(head.left() - box.left()) < 6;
  }
}
