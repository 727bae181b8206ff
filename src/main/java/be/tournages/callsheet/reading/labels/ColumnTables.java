package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Box;
import be.tournages.callsheet.reading.labels.Field.From;
import be.tournages.callsheet.reading.labels.Field.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads tables whose first row names the columns. */
final class ColumnTables {

  private static final int LONGEST = 80;
  private static final double TABLE_GAP = 3.2;

  private final List<Row> rows;

  ColumnTables(List<Row> rows) {
    this.rows = rows;
  }

  /** Adds the fields of the table under the header and marks their cells as taken. */
  void read(Row header, List<Field> fields, Set<Piece> taken) {
    taken.addAll(header.pieces());
    List<Row> body = body(header);
    var entry = new TableEntry(header, fields);
    var starts = TableRecords.starts(header, body);
    for (Row row : body) {
      if (isOwnLine(header, row)) {
        entry.close();
        ownLine(row, fields, taken);
        continue;
      }
      if (starts.contains(row) || entry.group == 0) {
        entry.close();
        entry.group = row.index() + 1;
      }
      entry.add(row, taken);
    }
    entry.close();
  }

  private List<Row> body(Row header) {
    var body = new ArrayList<Row>();
    Row last = header;
    int from = rows.indexOf(header);
    for (int r = from + 1; r < Math.min(rows.size(), from + LONGEST); r++) {
      Row row = rows.get(r);
      if (ends(header, last, row)) {
        break;
      }
      last = row;
      if (!TableHeader.isBanner(header, row)) {
        body.add(row);
      }
    }
    return body;
  }

  /* "Hôpital | CHR | Rue…" under the table of places is a line by itself. */
  static boolean isOwnLine(Row header, Row row) {
    Piece first = row.first();
    Segment label = first.segments().getFirst();
    Concept concept = label.concept();
    boolean own =
        concept == Concept.SERVICE
            || concept == Concept.NOTES
            || concept == Concept.WEATHER
            || concept == Concept.COMPANY
            || concept == Concept.PRODUCTION;
    Segment head = header.pieces().get(TableHeader.column(header, first)).segments().getFirst();
    return own && first.isLabelOnly() && row.pieces().size() > 1 && !head.is(Concept.SET);
  }

  private static void ownLine(Row row, List<Field> fields, Set<Piece> taken) {
    Segment label = row.first().segments().getFirst();
    var spans = new ArrayList<Span>();
    row.pieces().stream().skip(1).forEach(piece -> spans.addAll(lines(piece.text(), piece)));
    taken.addAll(row.pieces());
    fields.add(new Field(label.concept(), label.label(), 0, From.RIGHT, spans, row.index(), 0));
  }

  static List<Span> lines(String text, Piece piece) {
    return text.lines().map(line -> new Span(line, piece)).toList();
  }

  private static boolean ends(Row header, Row last, Row row) {
    if (row.part() != header.part() || TableHeader.isHeader(row) || endsHours(header, row)) {
      return true;
    }
    if (header.hasBoxes()) {
      return endsOnPage(header, last, row);
    }
    if (header.isSpreadsheet()) {
      boolean first = last == header;
      return row.number() - last.number() > (first ? 2 : 1)
          || row.pieces().size() == 1
              && row.first().opensWithLabel()
              && !TableHeader.isBanner(header, row)
          || sectionStarts(row);
    }
    return row.table() != header.table() || header.table() == 0;
  }

  /* "Rassemblement | Moteur | Souper | Fin" heads hours, and nothing else that stands below. */
  private static boolean endsHours(Row header, Row row) {
    boolean hours =
        header.pieces().stream()
            .map(piece -> piece.segments().getFirst().concept())
            .allMatch(concept -> concept != null && concept.isHour());
    return hours && row.pieces().stream().noneMatch(piece -> Hours.startsWith(piece.text()));
  }

  private static boolean endsOnPage(Row header, Row last, Row row) {
    if (row.page() != header.page()) {
      return true;
    }
    Box box = row.box();
    Box above = last.box();
    if (box == null || above == null) {
      return true;
    }
    double gap = box.top() - above.bottom();
    double most = TABLE_GAP * Math.min(box.height(), above.height());
    return gap > most || gap < -3 * above.height() || sectionStarts(row);
  }

  private static boolean sectionStarts(Row row) {
    Segment first = row.first().segments().getFirst();
    Concept concept = first.concept();
    boolean heading = row.pieces().size() == 1 && row.first().isLabelOnly();
    return concept == Concept.ADVANCE && row.first().opensWithLabel()
        || heading && (concept == Concept.CREW_LIST || concept == Concept.LOCATION);
  }
}
