package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.labels.Field.From;
import be.tournages.callsheet.reading.labels.Field.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An entry of a table, which may run over several lines: what each of its columns says. */
final class TableEntry {

  private final Row header;
  private final List<Field> fields;
  private final boolean people;
  private final boolean personal;
  private final Map<Integer, List<Span>> byColumn = new LinkedHashMap<>();

  /** The group of its fields, told by the row where it begins; 0 before the first. */
  int group;

  private boolean ofSet;

  TableEntry(Row header, List<Field> fields) {
    this.header = header;
    this.fields = fields;
    this.people = header.pieces().stream().anyMatch(TableEntry::isOfPeople);
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
    List<Span> spans =
        byColumn.computeIfAbsent(TableHeader.column(header, piece), key -> new ArrayList<>());
    for (Segment segment : piece.segments()) {
      ofSet |= segment.is(Concept.SET);
      if (segment.isLabelled() && segment.bond() == Segment.Bond.COLON) {
        fields.add(field(segment.concept(), segment.label(), lines(segment, piece), group));
      } else if (segment.isLabelled()) {
        spans.addAll(ColumnTables.lines(piece.text(), piece));
        return;
      } else {
        spans.addAll(ColumnTables.lines(segment.value(), piece));
      }
    }
  }

  /* "Nom" in a table of addresses is that of a place where the entry is about a set. */
  private boolean namesPlace(Segment head) {
    boolean ofPlace = ofSet || heads(Concept.LOCATION);
    return ofPlace && head.is(Concept.PERSON) && !personal && heads(Concept.ADDRESS);
  }

  /* "Waar | Adres | Postcode | Plaats": the second of two places, beside a postal code. */
  private boolean namesTown(int column) {
    List<Segment> heads =
        header.pieces().stream().map(piece -> piece.segments().getFirst()).toList();
    return heads.get(column).is(Concept.LOCATION)
        && heads(Concept.POSTAL_CODE)
        && heads.subList(0, column).stream().anyMatch(head -> head.is(Concept.LOCATION));
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
        meant = namesTown(entry.getKey()) ? Concept.LOCALITY : meant;
        List<Span> spans = isStreet(head) ? oneLine(entry.getValue()) : entry.getValue();
        fields.add(field(meant, head.label(), spans, group));
      }
    }
    byColumn.clear();
    ofSet = false;
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
    return about > 1 && !places || about > 0 && isOfCalls(heads);
  }

  /* "Rôle | Prise | Où | HMC | Plateau": where and when whoever plays is fetched and made up. */
  private static boolean isOfCalls(List<Segment> heads) {
    return heads.stream().anyMatch(head -> head.is(Concept.SERVICE))
        && heads.stream()
            .noneMatch(
                head -> head.is(Concept.SET) || head.is(Concept.SCENE) || head.is(Concept.ADDRESS));
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
    return segment.value().isEmpty()
        ? List.of(new Span("", piece))
        : ColumnTables.lines(segment.value(), piece);
  }
}
