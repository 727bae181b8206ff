package be.tournages.callsheet.reading.labels;

import java.util.ArrayList;
import java.util.List;

/** Parts a table whose rows are days, each with its date and its places. */
final class DayTables {

  private final DateScanner dates;

  DayTables(DateScanner dates) {
    this.dates = dates;
  }

  /** The rows of each day with all that stands around the table; all rows when none is there. */
  List<List<Row>> split(List<Row> rows) {
    for (int h = 0; h < rows.size(); h++) {
      if (namesDaysAndPlaces(rows.get(h))) {
        int end = h + 1;
        while (end < rows.size() && isDay(rows.get(end))) {
          end++;
        }
        if (end - h > 2) {
          return split(rows, h, end);
        }
      }
    }
    return List.of(rows);
  }

  private static List<List<Row>> split(List<Row> rows, int header, int end) {
    var days = new ArrayList<List<Row>>();
    for (int d = header + 1; d < end; d++) {
      var day = new ArrayList<>(rows.subList(0, header + 1));
      day.add(under(rows.get(header), rows.get(d)));
      day.addAll(rows.subList(end, rows.size()));
      days.add(day);
    }
    return days;
  }

  private static Row under(Row header, Row row) {
    return new Row(
        row.index(), row.part(), row.page(), header.number() + 1, row.table(), row.pieces());
  }

  private static boolean namesDaysAndPlaces(Row row) {
    return TableHeader.isHeader(row)
        && heads(row, Concept.DATE)
        && (heads(row, Concept.LOCATION) || heads(row, Concept.ADDRESS));
  }

  private static boolean heads(Row row, Concept concept) {
    return row.pieces().stream().anyMatch(piece -> piece.segments().getFirst().is(concept));
  }

  private boolean isDay(Row row) {
    return row.pieces().size() > 2 && dates.scan(Words.of(row.text())).size() == 1;
  }
}
