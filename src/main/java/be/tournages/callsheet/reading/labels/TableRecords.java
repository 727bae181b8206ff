package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells which lines of a table start an entry, and which go on with the one above. */
final class TableRecords {

  /* In heights of a line: gaps that differ by less are taken for one. */
  private static final double APART = 0.3;

  private TableRecords() {}

  /** The rows that start an entry. */
  static Set<Row> starts(Row header, List<Row> body) {
    if (!header.hasBoxes()) {
      return new HashSet<>(body);
    }
    List<Row> entries = body.stream().filter(row -> !ColumnTables.isOwnLine(header, row)).toList();
    return starts(header, entries, gaps(entries));
  }

  private static Set<Row> starts(Row header, List<Row> body, List<Double> gaps) {
    double least = gaps.isEmpty() ? 0 : Collections.min(gaps);
    double most = gaps.isEmpty() ? 0 : Collections.max(gaps);
    boolean spaced = most - least > APART;
    var starts = new HashSet<Row>();
    boolean filled = false;
    for (int i = 0; i < body.size(); i++) {
      Row row = body.get(i);
      boolean fills =
          row.pieces().stream().anyMatch(piece -> TableHeader.column(header, piece) == 0);
      boolean apart = i == 0 || spaced && gaps.get(i - 1) > (least + most) / 2;
      boolean next = filled && fills && (row.pieces().size() > 1 && !spaced || isNumber(row));
      if (apart || next) {
        starts.add(row);
        filled = false;
      }
      filled |= fills;
    }
    return starts;
  }

  /* The gaps between lines in heights of a line, none below 0. */
  private static List<Double> gaps(List<Row> body) {
    var gaps = new ArrayList<Double>();
    double bottom = 0;
    for (int i = 0; i < body.size(); i++) {
      Box box = body.get(i).box();
      if (box == null) {
        continue;
      }
      if (i > 0) {
        gaps.add(Math.max(0, box.top() - bottom) / Math.max(1, box.height()));
      }
      bottom = i == 0 ? box.bottom() : Math.max(bottom, box.bottom());
    }
    return gaps;
  }

  private static boolean isNumber(Row row) {
    return row.first()
        .text()
        .matches("(?iuU)(?:loc|lieu|motiv|d[ée]cor|set|no|nr)?[.°]?\\s?#?\\d{1,3}\\p{L}{0,2}\\.?");
  }
}
