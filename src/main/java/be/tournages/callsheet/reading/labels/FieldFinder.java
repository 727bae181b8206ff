package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.labels.Field.From;
import be.tournages.callsheet.reading.labels.Field.Span;
import be.tournages.callsheet.reading.labels.Segment.Bond;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Brings labels and their values together, wherever on the page the values stand. */
final class FieldFinder {

  private static final int PLACE_LINES = 14;

  private final List<Row> rows;
  private final Neighbours neighbours;
  private final ColumnTables tables;
  private final Set<Piece> taken = new HashSet<>();
  private final List<Field> fields = new ArrayList<>();

  private FieldFinder(List<Row> rows) {
    this.rows = rows;
    this.neighbours = new Neighbours(rows);
    this.tables = new ColumnTables(rows);
  }

  /** The fields of the rows in the order in which they stand; row indexes count in the list. */
  static List<Field> find(List<Row> rows) {
    var finder = new FieldFinder(rows);
    for (Row row : rows) {
      finder.read(row);
    }
    return List.copyOf(finder.fields);
  }

  private void read(Row row) {
    if (TableHeader.isHeader(row) && row.pieces().stream().noneMatch(taken::contains)) {
      tables.read(row, fields, taken);
      return;
    }
    for (Piece piece : row.pieces()) {
      if (taken.add(piece)) {
        piece.segments().forEach(segment -> read(piece, segment));
      }
    }
  }

  private void read(Piece piece, Segment segment) {
    Concept concept = segment.concept();
    if (concept == null) {
      add(piece, segment, From.FREE, List.of(new Span(segment.value(), piece)));
    } else if (segment.value().isEmpty()) {
      readElsewhere(piece, segment, concept);
    } else {
      var spans = new ArrayList<Span>();
      segment.value().lines().forEach(line -> spans.add(new Span(line, piece)));
      if (concept == Concept.LOCATION || concept == Concept.SET) {
        addBeside(piece, spans);
      }
      if (concept.isPlace() || concept == Concept.SET) {
        continueBelow(piece, spans, piece.box() != null);
      }
      add(piece, segment, segment.bond() == Bond.WEAK ? From.WEAK : From.INLINE, spans);
    }
  }

  /* "Site n° 2 – soir | Quai, rue …, 5000 Namur": the address is in the next cell. */
  private void addBeside(Piece piece, List<Span> spans) {
    if (spans.stream().noneMatch(span -> PlaceLines.isComplete(span.text()))) {
      neighbours.right(piece).stream()
          .filter(one -> PlaceLines.isComplete(one.text()) && taken.add(one))
          .forEach(one -> spans(one).forEach(spans::add));
    }
  }

  private void readElsewhere(Piece piece, Segment segment, Concept concept) {
    if (concept == Concept.LOCATION && isAmongPeople(piece)) {
      return;
    }
    List<Piece> right =
        neighbours.right(piece).stream().filter(one -> !taken.contains(one)).toList();
    if (concept == Concept.TITLE && right.isEmpty()) {
      right = labelBeside(piece);
    }
    if (!right.isEmpty()) {
      var spans = new ArrayList<>(right.stream().flatMap(FieldFinder::spans).toList());
      taken.addAll(right);
      if (concept.isPlace()) {
        continueBelow(right.getLast(), spans, false);
      }
      add(piece, segment, From.RIGHT, spans);
      return;
    }
    boolean lines = concept.isPlace() || concept == Concept.PERSON || concept == Concept.SET;
    int most = lines ? PLACE_LINES : 2;
    List<Piece> below =
        neighbours.below(piece, most).stream()
            .takeWhile(one -> !taken.contains(one))
            .takeWhile(one -> concept != Concept.SHEET || !hasLabelBefore(one))
            .toList();
    if (readRowsBelow(piece, segment, concept)) {
      return;
    }
    List<Piece> value = concept.isPlace() ? PlaceLines.first(below) : fitting(concept, below);
    if (concept == Concept.TITLE && value.isEmpty()) {
      value = namedLikeLabel(piece);
    }
    taken.addAll(value);
    if (value.isEmpty() && hourBefore(piece, segment, concept)) {
      return;
    }
    add(piece, segment, From.BELOW, value.stream().flatMap(FieldFinder::spans).toList());
    if (concept == Concept.LOCATION && !value.isEmpty()) {
      blocksBeside(piece, segment, value.getFirst());
    }
  }

  /* "DÉCORS DU JOUR" over lines such as "A | QUAI (EXT) | Quai de …, 4500 Huy": each is a place. */
  private boolean readRowsBelow(Piece heading, Segment segment, Concept concept) {
    boolean places = concept == Concept.SET || concept == Concept.LOCATION;
    int from = heading.spot().row();
    if (!places || rows.get(from).pieces().size() > 1) {
      return false;
    }
    int read = 0;
    for (Row row : rows.subList(from + 1, rows.size())) {
      if (row.part() != rows.get(from).part()
          || row.pieces().size() < 2
          || row.pieces().stream().noneMatch(one -> PlaceLines.isComplete(one.text()))
          || TableHeader.isHeader(row)) {
        break;
      }
      if (row.pieces().stream().limit(2).noneMatch(Piece::isLabelOnly)) {
        taken.addAll(row.pieces());
        add(
            heading,
            segment,
            From.BELOW,
            row.pieces().stream().flatMap(FieldFinder::spans).toList());
        read++;
      }
    }
    return read > 0;
  }

  /* "TITLE" over "THE WRAP": the title is a word that is a label elsewhere. */
  private List<Piece> namedLikeLabel(Piece label) {
    int next = label.spot().row() + 1;
    return next >= rows.size()
        ? List.of()
        : neighbours
            .under(label, rows.get(next))
            .filter(one -> one.isLabelOnly() && !one.segments().getFirst().is(Concept.TITLE))
            .stream()
            .toList();
  }

  /* "Film | Le décor": likewise beside it. */
  private List<Piece> labelBeside(Piece label) {
    Row row = rows.get(label.spot().row());
    boolean pair = row.pieces().size() == 2 && row.first() == label;
    return pair && row.pieces().getLast().isLabelOnly()
        ? List.of(row.pieces().getLast())
        : List.of();
  }

  /* "LOCATIONS" over blocks side by side: each block is a place. */
  private void blocksBeside(Piece heading, Segment segment, Piece first) {
    if (rows.get(heading.spot().row()).pieces().size() > 1) {
      return;
    }
    for (Piece other : rows.get(first.spot().row()).pieces()) {
      if (other != first && !taken.contains(other) && !other.opensWithLabel()) {
        var block = new ArrayList<Piece>(List.of(other));
        block.addAll(neighbours.below(other, PLACE_LINES));
        if (block.stream().anyMatch(one -> PlaceLines.isComplete(one.text()))) {
          List<Piece> place = PlaceLines.first(block);
          taken.addAll(place);
          add(heading, segment, From.BELOW, place.stream().flatMap(FieldFinder::spans).toList());
        }
      }
    }
  }

  /* "Rôle | Prise en charge | Où | HMC": where each person is fetched. */
  private boolean isAmongPeople(Piece piece) {
    return rows.get(piece.spot().row()).pieces().stream()
        .filter(Piece::isLabelOnly)
        .map(other -> other.segments().getFirst())
        .anyMatch(label -> label.is(Concept.PERSON) || label.is(Concept.CAST_LIST));
  }

  /* "07:00 | Crew call": the hour stands left of its label. */
  private boolean hourBefore(Piece piece, Segment segment, Concept concept) {
    Row row = rows.get(piece.spot().row());
    int at = row.pieces().indexOf(piece);
    if (!concept.isHour() || at < 1 || !Hours.isOnly(row.pieces().get(at - 1).text())) {
      return false;
    }
    Piece before = row.pieces().get(at - 1);
    add(piece, segment, From.RIGHT, List.of(new Span(before.text(), before)));
    return true;
  }

  private static List<Piece> fitting(Concept concept, List<Piece> below) {
    if (concept == Concept.SET) {
      boolean place = below.stream().anyMatch(one -> PlaceLines.isComplete(one.text()));
      return place ? PlaceLines.first(below) : below.stream().limit(2).toList();
    }
    if (concept.isHour()) {
      return below.stream().limit(1).filter(one -> Hours.startsWith(one.text())).toList();
    }
    if (concept.isNumber()) {
      return below.stream().limit(1).filter(one -> one.text().matches(".*\\d.*")).toList();
    }
    return switch (concept) {
      case TITLE, DATE, EFFECT, LIGHT, SHEET -> below;
      default -> List.of();
    };
  }

  /* An address may go on in the next lines of its column; where label and value stand in one cell of
  a page, what stands left of it is another column. */
  private void continueBelow(Piece piece, List<Span> spans, boolean ownColumn) {
    List<Piece> below =
        neighbours.below(piece, PLACE_LINES).stream()
            .takeWhile(one -> !taken.contains(one) && (ownColumn || !hasLabelBefore(one)))
            .toList();
    for (Piece next : PlaceLines.rest(spans.stream().map(Span::text).toList(), below)) {
      taken.add(next);
      spans(next).forEach(spans::add);
    }
  }

  /* A value beside a label of its own is not the rest of another. */
  private boolean hasLabelBefore(Piece piece) {
    Row row = rows.get(piece.spot().row());
    int at = row.pieces().indexOf(piece);
    return row.pieces().stream()
        .limit(at)
        .anyMatch(before -> before.opensWithLabel() && before.isLabelOnly());
  }

  private static Stream<Span> spans(Piece piece) {
    return piece.text().lines().map(line -> new Span(line, piece));
  }

  private void add(Piece piece, Segment segment, From from, List<Span> spans) {
    fields.add(
        new Field(
            segment.concept(),
            segment.label(),
            segment.number(),
            from,
            spans,
            piece.spot().row(),
            0));
  }
}
