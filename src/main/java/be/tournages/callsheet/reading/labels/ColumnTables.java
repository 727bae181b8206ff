package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Box;
import be.tournages.callsheet.reading.labels.Field.From;
import be.tournages.callsheet.reading.labels.Field.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads tables whose first row names the columns. */
final class ColumnTables {

  private static final int LONGEST = 80;
  private static final double TABLE_GAP = 3.2;

  private final List<Row> rows;

  ColumnTables(List<Row> rows) {
    this.rows = rows;
  }

  /** True when the row names columns: labels only, or nearly. */
  static boolean isHeader(Row row) {
    long labels = row.labels();
    long others = row.pieces().stream().filter(piece -> !piece.isLabelOnly()).count();
    boolean short_ =
        row.pieces().stream().filter(p -> !p.isLabelOnly()).allMatch(ColumnTables::isHeading);
    return labels >= 2 && short_ && others <= labels && !alternates(row) && !isNumbered(row);
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
      if (!isBanner(header, row)) {
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
    Segment head = header.pieces().get(column(header, first)).segments().getFirst();
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

  /* A cell across the table: "pause", "changement de décor", an hour with what happens. */
  private static boolean isBanner(Row header, Row row) {
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

  private static boolean ends(Row header, Row last, Row row) {
    if (row.part() != header.part() || isHeader(row)) {
      return true;
    }
    if (header.hasBoxes()) {
      return endsOnPage(header, last, row);
    }
    if (header.isSpreadsheet()) {
      boolean first = last == header;
      return row.number() - last.number() > (first ? 2 : 1)
          || row.pieces().size() == 1 && row.first().opensWithLabel() && !isBanner(header, row)
          || sectionStarts(row);
    }
    return row.table() != header.table() || header.table() == 0;
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

  /** The cells of headers, for those who look for labels alone. */
  static Set<Piece> heads(List<Row> rows) {
    var heads = new HashSet<Piece>();
    rows.stream().filter(ColumnTables::isHeader).forEach(row -> heads.addAll(row.pieces()));
    return heads;
  }
}
