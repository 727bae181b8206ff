package be.tournages.callsheet.reading.labels;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Parts a document into the sheets it carries: one for each day and unit with places of its own.
 */
final class Scopes {

  private static final int HEADING = 110;
  private static final Set<Concept> AGAINST =
      EnumSet.of(
          Concept.NOT_DATE, Concept.ISSUED, Concept.SUPERSEDES, Concept.ADVANCE, Concept.CANCELLED);

  private final LabelTable table;
  private final DateScanner dates;
  private final UnitReader units;
  private final DayTables dayTables;
  private final SideBySide unitsInColumns;
  private final SideBySide daysInColumns;

  Scopes(LabelTable table, DateScanner dates, UnitReader units) {
    this.table = table;
    this.dates = dates;
    this.units = units;
    this.dayTables = new DayTables(dates);
    this.unitsInColumns = new SideBySide(units::heading);
    this.daysInColumns = new SideBySide(piece -> dated(piece, false));
  }

  /** The rows of each sheet; at least one, all rows when they make one sheet. */
  List<List<Row>> split(List<Row> rows) {
    var sheets = new ArrayList<List<Row>>();
    for (List<Row> part : byPart(rows)) {
      List<List<Row>> days = dayTables.split(part);
      for (List<Row> day : days.size() > 1 ? days : daysInColumns.split(part)) {
        for (List<Row> unit : unitsInColumns.split(day)) {
          sheets.addAll(byHeading(unit));
        }
      }
    }
    return sheets;
  }

  /* Parts that have a date and a place are sheets; the others go with the sheet before. */
  private List<List<Row>> byPart(List<Row> rows) {
    var parts = new ArrayList<List<Row>>();
    for (Row row : rows) {
      if (parts.isEmpty() || parts.getLast().getLast().part() != row.part()) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(row);
    }
    var sheets = new ArrayList<List<Row>>();
    var loose = new ArrayList<Row>();
    for (List<Row> part : parts) {
      boolean whole = hasPlace(part) && part.stream().anyMatch(row -> dated(row).isPresent());
      if (whole) {
        var sheet = new ArrayList<Row>(sheets.isEmpty() ? loose : List.of());
        sheet.addAll(part);
        sheets.add(sheet);
      } else if (sheets.isEmpty()) {
        loose.addAll(part);
      } else {
        sheets.getLast().addAll(part);
      }
    }
    return sheets.isEmpty() ? List.of(rows) : sheets;
  }

  private List<List<Row>> byHeading(List<Row> rows) {
    List<List<Row>> byDay = cut(rows, rows.stream().map(row -> dated(row).orElse("")).toList());
    var sheets = new ArrayList<List<Row>>();
    for (List<Row> day : byDay) {
      sheets.addAll(cut(day, day.stream().map(row -> unit(row).orElse("")).toList()));
    }
    return sheets;
  }

  /* Cuts where the key of the headings changes, when each piece has a place of its own. */
  private static List<List<Row>> cut(List<Row> rows, List<String> keys) {
    var pieces = new ArrayList<List<Row>>();
    var seen = new ArrayList<String>();
    pieces.add(new ArrayList<>());
    for (int i = 0; i < rows.size(); i++) {
      String key = keys.get(i);
      boolean fresh = !key.isEmpty() && (seen.isEmpty() || !seen.getLast().equals(key));
      if (fresh && !seen.isEmpty()) {
        pieces.add(new ArrayList<>());
      }
      if (fresh) {
        seen.add(key);
      }
      pieces.getLast().add(rows.get(i));
    }
    boolean distinct = new HashSet<>(seen).size() == seen.size();
    boolean whole = pieces.stream().allMatch(Scopes::hasPlace);
    return pieces.size() > 1 && distinct && whole ? pieces : List.of(rows);
  }

  /* A heading with the date of a sheet, as a key. */
  private Optional<String> dated(Row row) {
    boolean tagged = DayTag.find(row.text()).isPresent();
    return row.pieces().stream()
        .filter(piece -> piece.text().length() <= HEADING)
        .flatMap(piece -> dated(piece, tagged).stream())
        .findFirst();
  }

  private Optional<String> dated(Piece piece, boolean tagged) {
    Words words = Words.of(piece.text());
    List<PrintedDate> found = dates.scan(words).stream().filter(date -> !date.isBare()).toList();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    PrintedDate date = found.getFirst();
    boolean named = table.find(words, Concept.SHEET).isPresent();
    boolean labelled =
        piece.segments().stream()
            .anyMatch(segment -> segment.is(Concept.DATE) || segment.is(Concept.DAY));
    boolean alone = words.size() - (date.to() - date.from()) <= 1;
    boolean certain = date.weekday() > 0 || date.year() > 0;
    boolean against =
        table.all(words).stream()
            .anyMatch(one -> one.concepts().stream().anyMatch(AGAINST::contains));
    return certain && !against && (named || tagged || labelled || alone)
        ? Optional.of(date.first() + "." + date.second())
        : Optional.empty();
  }

  private Optional<String> unit(Row row) {
    return row.text().length() <= HEADING ? units.heading(row) : Optional.empty();
  }

  static boolean hasPlace(List<Row> rows) {
    return rows.stream()
        .flatMap(row -> row.pieces().stream())
        .flatMap(piece -> piece.segments().stream())
        .anyMatch(segment -> segment.is(Concept.LOCATION) || segment.is(Concept.SET));
  }
}
