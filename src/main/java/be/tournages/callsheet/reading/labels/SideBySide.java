package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Parts what stands in columns under headings side by side, such as two units or two days. What
 * stands above, below or left of all columns is every column's.
 */
final class SideBySide {

  private static final int EVERY = -1;
  private static final double ALIGNED = 4;

  private final Function<Piece, Optional<String>> key;

  /**
   * @param key what a heading tells its column from others by; empty for a cell that is no heading
   */
  SideBySide(Function<Piece, Optional<String>> key) {
    this.key = key;
  }

  /* The headings, the rows under them, and for words with a box where each column but the first
  begins. */
  private record Columns(List<Piece> heads, List<Row> rows, List<Double> starts) {}

  /** The rows of each column, its heading first; all rows when none stand side by side. */
  List<List<Row>> split(List<Row> rows) {
    for (int r = 0; r < rows.size(); r++) {
      List<Piece> heads = heads(rows.get(r));
      if (heads.size() > 1) {
        Columns columns = columns(heads, rows.subList(r + 1, end(rows, r)));
        List<List<Row>> parted = split(rows, rows.get(r), columns);
        if (!parted.isEmpty()) {
          return parted;
        }
      }
    }
    return List.of(rows);
  }

  private List<Piece> heads(Row row) {
    var keys = new HashSet<String>();
    List<Piece> heads =
        row.pieces().stream().filter(piece -> key.apply(piece).isPresent()).toList();
    boolean distinct = heads.stream().allMatch(piece -> keys.add(key.apply(piece).orElse("")));
    return distinct ? heads : List.of();
  }

  private static int end(List<Row> rows, int head) {
    Row first = rows.get(head);
    int end = head + 1;
    while (end < rows.size()
        && rows.get(end).page() == first.page()
        && rows.get(end).table() == first.table()) {
      end++;
    }
    return end;
  }

  private static List<List<Row>> split(List<Row> rows, Row heading, Columns columns) {
    var parted = new ArrayList<List<Row>>();
    for (int c = 0; c < columns.heads().size(); c++) {
      List<Row> own = own(columns, c);
      if (!Scopes.hasPlace(own)) {
        return List.of();
      }
      var column = new ArrayList<Row>();
      column.add(with(heading, List.of(columns.heads().get(c))));
      for (Row row : rows) {
        if (row != heading && !columns.rows().contains(row)) {
          column.add(row);
        } else if (row == heading) {
          column.addAll(own);
        }
      }
      parted.add(column);
    }
    return parted;
  }

  private static List<Row> own(Columns columns, int column) {
    var own = new ArrayList<Row>();
    for (Row row : columns.rows()) {
      List<Piece> pieces =
          row.pieces().stream()
              .filter(piece -> {
                int at = at(columns, row, piece);
                return at == column || at == EVERY;
              })
              .toList();
      if (!pieces.isEmpty()) {
        own.add(with(row, pieces));
      }
    }
    return own;
  }

  private static Row with(Row row, List<Piece> pieces) {
    return new Row(row.index(), row.part(), row.page(), row.number(), row.table(), pieces);
  }

  private static int at(Columns columns, Row row, Piece piece) {
    Box box = piece.box();
    if (box != null) {
      return byBox(columns, piece, box);
    }
    if (row.table() > 0 || row.isSpreadsheet()) {
      return (int)
              columns.heads().stream()
                  .filter(head -> head.spot().column() <= piece.spot().column())
                  .count()
          - 1;
    }
    // Columns of plain text are only known by their order, and the labels come first.
    int ofEvery = row.pieces().size() - columns.heads().size();
    return Math.max(EVERY, row.pieces().indexOf(piece) - Math.max(0, ofEvery));
  }

  private static int byBox(Columns columns, Piece piece, Box box) {
    Box first = columns.heads().getFirst().box();
    if (first != null && box.right() < first.left() && piece.isLabelOnly()) {
      return EVERY;
    }
    int from = (int) columns.starts().stream().filter(start -> start <= box.left()).count();
    int to = (int) columns.starts().stream().filter(start -> start < box.right() - ALIGNED).count();
    return from == to ? from : EVERY;
  }

  private static Columns columns(List<Piece> heads, List<Row> rows) {
    var starts = new ArrayList<Double>();
    for (int h = 1; h < heads.size(); h++) {
      Box before = heads.get(h - 1).box();
      Box head = heads.get(h).box();
      if (before != null && head != null) {
        starts.add(start(before, head, rows));
      }
    }
    return new Columns(heads, rows, starts);
  }

  /* A heading stands over the left edge of its column or over its middle: of the edges between two
  headings, the one at which words begin most often, and else the nearest to their middle. */
  private static double start(Box before, Box head, List<Row> rows) {
    double middle = (before.left() + before.right() + head.left() + head.right()) / 4;
    Map<Long, Long> edges =
        rows.stream()
            .flatMap(row -> row.pieces().stream())
            .map(Piece::box)
            .filter(Objects::nonNull)
            .map(Box::left)
            .filter(left -> left > before.right() && left < head.left() + ALIGNED)
            .collect(Collectors.groupingBy(Math::round, Collectors.counting()));
    Comparator<Map.Entry<Long, Long>> often = Map.Entry.comparingByValue();
    return edges.entrySet().stream()
            .max(often.thenComparingDouble(edge -> -Math.abs(edge.getKey() - middle)))
            .map(edge -> (double) edge.getKey())
            .orElse(middle)
        - ALIGNED;
  }
}
