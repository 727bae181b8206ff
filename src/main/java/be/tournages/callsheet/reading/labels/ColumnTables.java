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
import java.util.stream.Collectors;
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
    var entry = new Record(header, fields);
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

  /* An entry of a table, which may run over several lines. */
  private static final class Record {
    private final Row header;
    private final List<Field> fields;
    private final boolean people;
    private final boolean personal;
    private final Map<Integer, List<Span>> byColumn = new LinkedHashMap<>();
    private int group;
    private boolean ofSet;

    Record(Row header, List<Field> fields) {
      this.header = header;
      this.fields = fields;
      this.people = header.pieces().stream().anyMatch(ColumnTables::isOfPeople);
      this.personal = people && isListOfPeople(header);
    }

    void add(Row row, Set<Piece> taken) {
      for (Piece piece : row.pieces()) {
        if (taken.add(piece)) {
          add(piece);
        }
      }
    }

    private void add(Piece piece) {
      List<Span> spans = byColumn.computeIfAbsent(column(header, piece), key -> new ArrayList<>());
      for (Segment segment : piece.segments()) {
        ofSet |= segment.is(Concept.SET);
        if (segment.isLabelled() && segment.bond() == Segment.Bond.COLON) {
          fields.add(field(segment.concept(), segment.label(), lines(segment, piece), group));
        } else if (segment.isLabelled()) {
          spans.addAll(lines(piece.text(), piece));
          return;
        } else {
          spans.addAll(lines(segment.value(), piece));
        }
      }
    }

    /* "Nom" in a table of addresses is that of a place where the entry is about a set. */
    private boolean namesPlace(Segment head) {
      return ofSet && head.is(Concept.PERSON) && !personal && heads(Concept.ADDRESS);
    }

    /* Where the town has a column of its own, the lines of a street are one. */
    private boolean isStreet(Segment head) {
      return head.is(Concept.ADDRESS) && (heads(Concept.LOCALITY) || heads(Concept.POSTAL_CODE));
    }

    private boolean heads(Concept concept) {
      return header.pieces().stream().anyMatch(head -> head.segments().getFirst().is(concept));
    }

    void close() {
      for (var entry : byColumn.entrySet()) {
        Segment head = header.pieces().get(entry.getKey()).segments().getFirst();
        Concept concept = head.concept();
        boolean own =
            people && concept != null && concept.isHour()
                || personal && (concept == null || concept.isPlace());
        if (!entry.getValue().isEmpty()) {
          Concept meant = own ? Concept.OTHER : namesPlace(head) ? Concept.LOCATION : concept;
          List<Span> spans = isStreet(head) ? oneLine(entry.getValue()) : entry.getValue();
          fields.add(field(meant, head.label(), spans, group));
        }
      }
      byColumn.clear();
      ofSet = false;
    }
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

  /* The hours of a table of people are those of each person. */
  private static boolean isOfPeople(Piece head) {
    return head.segments().getFirst().is(Concept.PERSON);
  }

  /* With more than a name of each: their addresses are where they live. */
  private static boolean isListOfPeople(Row header) {
    List<Segment> heads =
        header.pieces().stream().map(piece -> piece.segments().getFirst()).toList();
    boolean places = heads.stream().anyMatch(head -> head.is(Concept.LOCATION));
    long about =
        heads.stream()
            .filter(head -> head.is(Concept.PERSON) || head.is(Concept.CAST_LIST))
            .count();
    return about > 1 && !places;
  }

  private static Field field(@Nullable Concept concept, String label, List<Span> spans, int group) {
    int row = spans.getFirst().piece().spot().row();
    return new Field(concept, label, 0, From.COLUMN, spans, row, group);
  }

  private static List<Span> oneLine(List<Span> lines) {
    String text = lines.stream().map(Span::text).collect(Collectors.joining(" "));
    return List.of(new Span(text, lines.getFirst().piece()));
  }

  private static List<Span> lines(Segment segment, Piece piece) {
    return segment.value().isEmpty() ? List.of(new Span("", piece)) : lines(segment.value(), piece);
  }

  private static List<Span> lines(String text, Piece piece) {
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
