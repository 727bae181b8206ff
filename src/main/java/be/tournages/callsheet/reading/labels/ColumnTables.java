package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Box;
import be.tournages.callsheet.reading.labels.Field.From;
import be.tournages.callsheet.reading.labels.Field.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads tables whose first row names the columns. */
final class ColumnTables {

  private static final int LONGEST = 80;
  private static final double RECORD_GAP = 0.55;
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
    return labels >= 2 && short_ && others <= labels && !alternates(row);
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
    Row last = header;
    int group = 0;
    Row start = header;
    int from = rows.indexOf(header);
    for (int r = from + 1; r < Math.min(rows.size(), from + LONGEST); r++) {
      Row row = rows.get(r);
      if (ends(header, last, row, start)) {
        break;
      }
      last = row;
      if (isBanner(header, row)) {
        continue;
      }
      if (group == 0 || startsRecord(header, start, rows.get(r - 1), row)) {
        group = row.index() + 1;
        start = row;
      }
      read(header, row, group, fields, taken);
    }
  }

  private void read(Row header, Row row, int group, List<Field> fields, Set<Piece> taken) {
    Map<Integer, List<Span>> byColumn = new LinkedHashMap<>();
    for (Piece piece : row.pieces()) {
      if (!taken.add(piece)) {
        continue;
      }
      int column = column(header, piece);
      for (Segment segment : piece.segments()) {
        if (segment.isLabelled() && segment.bond() == Segment.Bond.COLON) {
          fields.add(field(segment.concept(), segment.label(), lines(segment, piece), group));
        } else {
          String text = segment.isLabelled() ? piece.text() : segment.value();
          byColumn.computeIfAbsent(column, key -> new ArrayList<>()).addAll(lines(text, piece));
          if (segment.isLabelled()) {
            break;
          }
        }
      }
    }
    boolean people = header.pieces().stream().anyMatch(ColumnTables::isOfPeople);
    byColumn.forEach(
        (column, spans) -> {
          Segment head = header.pieces().get(column).segments().getFirst();
          Concept concept = head.concept();
          boolean own = people && concept != null && (concept.isHour() || concept == Concept.CALL);
          fields.add(field(own ? Concept.OTHER : concept, head.label(), spans, group));
        });
  }

  /* The hours of a table of people are those of each person. */
  private static boolean isOfPeople(Piece head) {
    Segment segment = head.segments().getFirst();
    return segment.is(Concept.PERSON);
  }

  private static Field field(
      @Nullable Concept concept, String label, List<Span> spans, int group) {
    int row = spans.getFirst().piece().spot().row();
    return new Field(concept, label, 0, From.COLUMN, spans, row, group);
  }

  private static List<Span> lines(Segment segment, Piece piece) {
    return segment.value().isEmpty()
        ? List.of(new Span("", piece))
        : lines(segment.value(), piece);
  }

  private static List<Span> lines(String text, Piece piece) {
    return text.lines().map(line -> new Span(line, piece)).toList();
  }

  private static int column(Row header, Piece piece) {
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
    return shared > 0 ? Math.max(left, -3) + shared / 1000 - (other.left() < box.left() - 6 ? 20 : 0) : left - 3;
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

  private static boolean startsRecord(Row header, Row start, Row before, Row row) {
    Box box = row.box();
    Box above = before.box();
    if (box == null || above == null) {
      return row.isSpreadsheet() || row.table() > 0;
    }
    boolean numbered = header.first().text().length() <= 3;
    if (numbered) {
      Box first = start.first().box();
      Box now = row.first().box();
      return first != null && now != null && Math.abs(first.left() - now.left()) < 6;
    }
    return box.top() - above.bottom() > RECORD_GAP * Math.min(box.height(), above.height());
  }

  private static boolean ends(Row header, Row last, Row row, Row start) {
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
    return concept == Concept.ADVANCE && row.first().opensWithLabel()
        || concept == Concept.CREW_LIST && row.pieces().size() == 1 && row.first().isLabelOnly();
  }

  /** The cells of headers, for those who look for labels alone. */
  static Set<Piece> heads(List<Row> rows) {
    var heads = new HashSet<Piece>();
    rows.stream().filter(ColumnTables::isHeader).forEach(row -> heads.addAll(row.pieces()));
    return heads;
  }
}
