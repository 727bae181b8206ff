package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Evidence;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the lines in which an hour stands before what happens: "07:00 | RDV équipe, café". */
final class Timetable {

  private static final Pattern ENDED = Pattern.compile("^\\s*(?:$|[,.;:(/+!–—-].*)");

  private final LabelTable table;
  private final List<Entry> entries = new ArrayList<>();
  private boolean begun;

  private Timetable(LabelTable table) {
    this.table = table;
  }

  /**
   * A line of the day.
   *
   * @param concept {@link Concept#CALL} or {@link Concept#WRAP}
   * @param words what happens, as printed
   * @param hour when
   * @param evidence where it is printed
   */
  record Entry(Concept concept, String words, LocalTime hour, List<Evidence> evidence) {}

  /** The calls of the rows and, on a day that is shot, the wraps, in order. */
  static List<Entry> read(List<Row> rows, LabelTable table, boolean shot) {
    var timetable = new Timetable(table);
    for (int i = 0; i < rows.size(); i++) {
      timetable.read(rows.get(i));
      if (i + 1 < rows.size()) {
        timetable.readUnder(rows.get(i), rows.get(i + 1));
      }
    }
    return timetable.entries.stream()
        .filter(entry -> shot || entry.concept() != Concept.WRAP)
        .toList();
  }

  private void read(Row row) {
    List<Piece> pieces = row.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      String next = i + 1 < pieces.size() ? pieces.get(i + 1).text() : "";
      if (Hours.isOnly(piece.text())) {
        add(piece.text(), next, piece);
      } else {
        piece
            .text()
            .lines()
            .forEach(line -> Hours.behind(line).ifPresent(rest -> add(line, rest, piece)));
      }
      readCrew(row, piece);
    }
  }

  private void add(String hour, String words, Piece piece) {
    Words what = Words.of(words.lines().findFirst().orElse(""));
    List<LocalTime> hours = Hours.all(hour);
    if (what.size() == 0 || hours.isEmpty()) {
      return;
    }
    Optional<LabelTable.Found> wrap = table.at(what, 0, Concept.WRAP);
    if (wrap.filter(found -> ends(what, found)).isPresent()) {
      add(Concept.WRAP, what.text(), hours.getFirst(), piece);
    } else if (isCall(what)) {
      add(Concept.CALL, what.text(), hours.getFirst(), piece);
    }
    begun = true;
  }

  /* "Arrivée", "Ankunft" call nobody when they stand later in the day, unless they name the crew. */
  private boolean isCall(Words what) {
    boolean mayBe = !begun || ScheduleReader.isGeneral(what.text());
    return mayBe && table.at(what, 0, Concept.CALL).isPresent() && !isOfSome(what);
  }

  /* "Fin de tournage, rangement" ends the day, "fin de la séquence 4" does not. */
  private static boolean ends(Words what, LabelTable.Found found) {
    return ENDED.matcher(what.gapAfter(found.to() - 1)).matches();
  }

  /* "RDV figuration" calls no crew. */
  private boolean isOfSome(Words what) {
    return table.find(what, Concept.EXTRAS).isPresent()
        || table.find(what, Concept.CAST_LIST).isPresent();
  }

  /* "Équipe | 08h00", "Équipe réduite : 14h00": the crew beside its hour. */
  private void readCrew(Row row, Piece piece) {
    if (row.pieces().size() == 2 && row.first() == piece) {
      addCrew(piece.text(), row.pieces().getLast().text(), piece);
    }
    for (String line : piece.text().lines().toList()) {
      int colon = LabelConcept.colon(line, 0);
      if (colon > 0) {
        addCrew(line.substring(0, colon), line.substring(colon + 1), piece);
      }
    }
  }

  private void addCrew(String label, String value, Piece piece) {
    Words words = Words.of(label);
    boolean crew =
        words.size() > 0 && words.size() <= 2 && table.at(words, 0, Concept.UNIT).isPresent();
    if (crew && Hours.isOnly(value)) {
      add(Concept.CALL, label, Hours.all(value).getFirst(), piece);
    }
  }

  /* "Rendez-vous" over "9h00 devant la mairie". */
  private void readUnder(Row heading, Row row) {
    Piece below = row.first();
    boolean alone = heading.pieces().size() == 1 && row.pieces().size() == 1;
    if (alone
        && heading.part() == row.part()
        && table.isAll(Words.of(heading.text()), Concept.CALL)
        && Hours.startsWith(below.text())) {
      add(Concept.CALL, heading.text(), Hours.all(below.text()).getFirst(), below);
    }
  }

  private void add(Concept concept, String words, LocalTime hour, Piece piece) {
    entries.add(new Entry(concept, words, hour, List.of(piece.evidence())));
  }
}
