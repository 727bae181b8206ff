package be.tournages.callsheet.reading.labels;

import java.util.ArrayList;
import java.util.List;

/** Takes out the rows that are about other days, or about people. */
final class Zones {

  private final LabelTable table;
  private final DateScanner dates;

  Zones(LabelTable table, DateScanner dates) {
    this.table = table;
    this.dates = dates;
  }

  private enum Zone {
    DAY,
    NEXT,
    PEOPLE
  }

  /** The rows about the day of the sheet, in order; those of a part are taken in one run. */
  List<Row> ofTheDay(List<Row> rows) {
    var kept = new ArrayList<Row>();
    Zone zone = Zone.DAY;
    int seen = 0;
    int part = -1;
    var people = new PeopleBeside();
    for (Row whole : rows) {
      Row row = people.without(whole);
      if (row == null) {
        continue;
      }
      if (row.part() != part) {
        part = row.part();
        zone = Zone.DAY;
        seen = 0;
      }
      zone = next(row, zone, seen);
      if (zone == Zone.DAY && !isContact(row) && !isCalled(row)) {
        kept.add(row);
        seen += saysSomething(row) ? 1 : 0;
      }
    }
    return kept;
  }

  /* A person with a telephone or a mail address, and nothing about the day. */
  private boolean isContact(Row row) {
    String text = row.text();
    boolean other =
        row.pieces().stream()
            .flatMap(piece -> piece.segments().stream())
            .anyMatch(segment -> segment.isLabelled() && !isOfPeople(segment));
    boolean hours =
        row.pieces().size() < 3 && row.pieces().stream().anyMatch(one -> Hours.isOnly(one.text()));
    return Privacy.isPersonal(text)
        && !other
        && !hours
        && !PlaceLines.isComplete(text)
        && dates.scan(Words.of(text)).isEmpty();
  }

  /* "1 | ROSE | a name | 7h15 | 8h00 | where she lives": whoever is called has hours of their own. */
  private boolean isCalled(Row row) {
    long hours = row.pieces().stream().filter(piece -> Hours.isOnly(piece.text())).count();
    long words =
        row.pieces().stream()
            .filter(piece -> !Hours.isOnly(piece.text()))
            .filter(piece -> piece.text().chars().filter(Character::isLetter).count() > 2)
            .count();
    return hours > 1
        && words > 1
        && row.pieces().stream().noneMatch(Piece::opensWithLabel)
        && dates.scan(Words.of(row.text())).isEmpty()
        && DayTag.find(row.text()).isEmpty();
  }

  private static boolean isOfPeople(Segment segment) {
    return segment.is(Concept.PERSON)
        || segment.is(Concept.CREW_LIST)
        || segment.is(Concept.CAST_LIST)
        || segment.is(Concept.OTHER)
        || segment.bond() == Segment.Bond.WEAK
        || segment.bond() == Segment.Bond.DASH
        || segment.bond() == Segment.Bond.ALONE;
  }

  private Zone next(Row row, Zone zone, int seen) {
    if (seen > 1 && opensNext(row)) {
      return Zone.NEXT;
    }
    if (opensPeople(row)) {
      return Zone.PEOPLE;
    }
    boolean back =
        zone == Zone.PEOPLE ? returnsFromPeople(row) : zone == Zone.NEXT && returnsFromNext(row);
    return back ? Zone.DAY : zone;
  }

  /* A heading such as "Prévisions pour le lendemain – mercredi 3 septembre". */
  private boolean opensNext(Row row) {
    Piece first = row.first();
    Segment segment = first.segments().getFirst();
    Words words = Words.of(first.text());
    if (words.size() == 0) {
      return false;
    }
    var label = table.at(words, 0, Concept.ADVANCE);
    if (label.isEmpty()) {
      return segment.is(Concept.ADVANCE) && segment.bond() == Segment.Bond.COLON;
    }
    int to = label.get().to();
    boolean short_ = words.size() - to <= 3;
    String rest = to < words.size() ? words.printed(to, words.size()) : "";
    boolean dated = !dates.scan(Words.of(rest)).isEmpty() || DayTag.find(rest).isPresent();
    boolean header = TableHeader.isHeader(row) && row.pieces().size() > 2;
    return !header && (segment.is(Concept.ADVANCE) || short_ || dated && rest.length() < 60);
  }

  private static boolean opensPeople(Row row) {
    Piece first = row.first();
    Segment segment = first.segments().getFirst();
    boolean heading =
        row.pieces().size() == 1 && segment.is(Concept.CREW_LIST) && first.isLabelOnly();
    boolean table =
        TableHeader.isHeader(row)
            && row.pieces().stream()
                    .filter(piece -> piece.segments().getFirst().is(Concept.PERSON))
                    .count()
                >= 2;
    return heading || table;
  }

  private boolean returnsFromPeople(Row row) {
    if (TableHeader.isHeader(row)) {
      return row.pieces().stream()
          .noneMatch(piece -> piece.segments().getFirst().is(Concept.PERSON));
    }
    Segment first = row.first().segments().getFirst();
    boolean strong =
        first.bond() == Segment.Bond.COLON
            || first.bond() == Segment.Bond.ALONE && row.pieces().size() <= 2;
    return strong
            && (first.is(Concept.LOCATION)
                || first.is(Concept.SET)
                || first.is(Concept.DAY)
                || first.is(Concept.TITLE)
                || first.is(Concept.HOURS)
                || first.is(Concept.READY)
                || first.is(Concept.DATE)
                || first.is(Concept.SERVICE)
                || first.is(Concept.SCENE)
                || first.is(Concept.NOTES)
                || first.is(Concept.CREW_COUNT)
                || first.is(Concept.EXTRAS)
                || first.is(Concept.CALL))
        || namesSheet(row);
  }

  private boolean returnsFromNext(Row row) {
    return namesSheet(row) && !dates.scan(Words.of(row.text())).isEmpty();
  }

  private boolean namesSheet(Row row) {
    return row.text().length() < 120 && table.find(Words.of(row.text()), Concept.SHEET).isPresent();
  }

  private boolean saysSomething(Row row) {
    boolean labelled =
        row.pieces().stream()
            .flatMap(piece -> piece.segments().stream())
            .anyMatch(segment ->
                segment.is(Concept.LOCATION)
                    || segment.is(Concept.SET)
                    || segment.is(Concept.CALL)
                    || segment.is(Concept.DAY));
    return labelled || !dates.scan(Words.of(row.text())).isEmpty();
  }
}
