package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what stands right of a cell and under it, by boxes, by columns or by lines. */
final class Neighbours {

  /* In heights of the line above: more is a new block. */
  private static final double BLOCK_GAP = 1.3;
  private static final double FIRST_GAP = 2.2;
  private static final int SCAN = 30;

  private final List<Row> rows;

  Neighbours(List<Row> rows) {
    this.rows = rows;
  }

  /** The cells right of the cell, up to the next label; "INT/EXT" beside a place is none. */
  List<Piece> right(Piece piece) {
    Row row = rows.get(piece.spot().row());
    boolean place = piece.segments().getFirst().is(Concept.LOCATION);
    var right = new ArrayList<Piece>();
    for (int i = row.pieces().indexOf(piece) + 1; i < row.pieces().size(); i++) {
      Piece next = row.pieces().get(i);
      boolean effect = place && next.isLabelOnly() && next.segments().getFirst().is(Concept.EFFECT);
      if (next.opensWithLabel() && !effect && !isPlaceNamedLikeLabel(piece, next)) {
        break;
      }
      if (!effect) {
        right.add(next);
      }
    }
    return right;
  }

  /* "DÉCOR | Commissariat – rue …, 4020 Liège": the place is no police station to call. */
  private boolean isPlaceNamedLikeLabel(Piece piece, Piece next) {
    Segment label = piece.segments().getFirst();
    Segment named = next.segments().getFirst();
    return (label.is(Concept.SET) || label.is(Concept.LOCATION))
        && named.is(Concept.SERVICE)
        && (named.bond() == Segment.Bond.DASH || named.bond() == Segment.Bond.ALONE)
        && rows.get(piece.spot().row()).pieces().size() == 2;
  }

  /** The cells under the cell, up to the next label or a gap, at most so many. */
  List<Piece> below(Piece piece, int most) {
    var below = new ArrayList<Piece>();
    Piece last = piece;
    int from = piece.spot().row();
    for (int r = from + 1; r < Math.min(rows.size(), from + SCAN) && below.size() < most; r++) {
      Row row = rows.get(r);
      if (isApart(rows.get(from), row) || TableHeader.isHeader(row)) {
        break;
      }
      Optional<Piece> under = under(piece, row);
      if (under.isEmpty()) {
        if (!row.hasBoxes() || isFar(last, row)) {
          break;
        }
        continue;
      }
      if (tellsOfScene(under.get()) && !isGap(last, under.get(), below.isEmpty())) {
        last = under.get();
        continue;
      }
      if (under.get().opensWithLabel() || isGap(last, under.get(), below.isEmpty())) {
        break;
      }
      below.add(under.get());
      last = under.get();
    }
    return below;
  }

  /* "Bild 31 – Übergabe" between a set and its address. */
  private static boolean tellsOfScene(Piece piece) {
    Segment label = piece.segments().getFirst();
    return label.is(Concept.SCENE) && !label.value().isEmpty() && piece.opensWithLabel();
  }

  /** The cell of the row that stands under the cell. */
  Optional<Piece> under(Piece piece, Row row) {
    Box box = piece.box();
    if (box == null) {
      boolean grid = row.table() > 0 || row.isSpreadsheet();
      return grid && rows.get(piece.spot().row()).table() + (row.isSpreadsheet() ? 1 : 0) > 0
          ? row.inColumn(piece.spot().column())
          : Optional.of(row.first()).filter(first -> row.pieces().size() == 1);
    }
    double right = regionRight(piece, box);
    return row.pieces().stream()
        .filter(other -> other.box() != null && isUnder(box, right, other.box()))
        .findFirst();
  }

  private static boolean isUnder(Box box, double right, @Nullable Box other) {
    if (other == null) {
      return false;
    }
    boolean shared = box.sharedWidth(other) > 0;
    boolean aligned = Math.abs(box.left() - other.left()) < 4;
    return (shared || aligned) && other.left() < right;
  }

  private double regionRight(Piece piece, Box box) {
    Row row = rows.get(piece.spot().row());
    return row.pieces().stream()
        .map(Piece::box)
        .filter(other -> other != null && other.left() > box.right())
        .mapToDouble(other -> other == null ? 0 : other.left())
        .min()
        .orElse(Double.MAX_VALUE);
  }

  private static boolean isApart(Row from, Row row) {
    if (row.part() != from.part()) {
      return true;
    }
    if (from.hasBoxes()) {
      return row.page() != from.page();
    }
    return from.table() > 0 && row.table() != from.table();
  }

  private static boolean isFar(Piece last, Row row) {
    Box box = last.box();
    Box other = row.box();
    return box == null || other == null || other.top() - box.bottom() > FIRST_GAP * box.height();
  }

  private static boolean isGap(Piece last, Piece next, boolean first) {
    Box box = last.box();
    Box other = next.box();
    if (box != null && other != null) {
      double height = Math.min(box.height(), other.height());
      double gap = other.top() - box.bottom();
      return gap > (first ? FIRST_GAP : BLOCK_GAP) * height || gap < -2 * height;
    }
    int lines = next.spot().line() - last.spot().line();
    return lines > (first ? 2 : 1);
  }
}
