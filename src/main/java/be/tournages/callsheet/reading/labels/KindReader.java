package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.DayKind;
import be.tournages.callsheet.reading.Value;
import be.tournages.callsheet.reading.labels.LabelTable.Found;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a day is for, and whether it is called off. */
final class KindReader {

  private static final Map<Concept, DayKind> KINDS =
      Map.of(
          Concept.PREPARATION, DayKind.PREPARATION,
          Concept.RECCE, DayKind.RECCE,
          Concept.TRAVEL, DayKind.TRAVEL,
          Concept.REST, DayKind.REST,
          Concept.TEST, DayKind.TEST);
  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
  private static final int HEADING = 90;
  private static final int HEAD_ROWS = 14;

  private final LabelTable table;

  KindReader(LabelTable table) {
    this.table = table;
  }

  /** The kind of day; a shooting day unless the head of the sheet says otherwise. */
  Value<DayKind> kind(List<Row> rows, List<Field> fields, String part, String subject) {
    boolean shot = fields.stream().anyMatch(field -> isOfShooting(field.concept()));
    boolean noShoot = false;
    for (Row row : rows) {
      noShoot |= saysNoShoot(row);
    }
    for (Row row : rows) {
      Optional<DayKind> kind = row.index() < HEAD_ROWS || noShoot ? heading(row) : Optional.empty();
      if (kind.isPresent() && (noShoot || !shot || row.index() < 8)) {
        double confidence = noShoot ? 0.97 : shot ? 0.7 : 0.93;
        return new Value<>(kind.get(), confidence, List.of(row.first().evidence(row.text())));
      }
    }
    Optional<DayKind> named = kindIn(Words.of(subject)).or(() -> kindIn(Words.of(part)));
    if (named.isPresent() && (noShoot || !shot)) {
      return new Value<>(named.get(), 0.85, List.of());
    }
    boolean placed =
        fields.stream()
            .anyMatch(field -> field.is(Concept.LOCATION) && PlaceLines.isComplete(field.text()));
    if (noShoot && !shot && !placed) {
      return new Value<>(DayKind.REST, 0.8, List.of());
    }
    return new Value<>(DayKind.SHOOTING, shot ? 0.97 : 0.88, List.of());
  }

  private static boolean isOfShooting(@org.jspecify.annotations.Nullable Concept concept) {
    return concept == Concept.SCENE
        || concept == Concept.READY
        || concept == Concept.EFFECT
        || concept == Concept.SET;
  }

  /* "Catering (kein Dreh)" says it of the place alone. */
  private boolean saysNoShoot(Row row) {
    return row.pieces().stream()
        .flatMap(piece -> piece.segments().stream())
        .filter(segment -> !segment.is(Concept.ADVANCE) && !segment.is(Concept.SERVICE))
        .map(segment -> BRACKETS.matcher(segment.label() + " " + segment.value()).replaceAll(" "))
        .filter(text -> text.length() <= (row.index() < HEAD_ROWS ? 2 : 1) * HEADING)
        .anyMatch(text -> table.find(Words.of(text), Concept.NO_SHOOT).isPresent());
  }

  /* A heading names the kind and little else; labels of other things do not count, and the lines of
  a timetable tell what is done within the day. */
  private Optional<DayKind> heading(Row row) {
    if (row.pieces().size() > 1
        && row.pieces().stream().anyMatch(piece -> Hours.isOnly(piece.text()))) {
      return Optional.empty();
    }
    for (Piece piece : row.pieces()) {
      Segment first = piece.segments().getFirst();
      Concept concept = first.concept();
      boolean open =
          concept == null
              || concept == Concept.DAY
              || concept == Concept.SHEET
              || concept == Concept.DATE
              || first.bond() == Segment.Bond.ALONE;
      if (open && piece.text().length() <= HEADING && !speaksOfLater(piece.text())) {
        Optional<DayKind> kind = kindIn(Words.of(piece.text()));
        if (kind.isPresent()) {
          return kind;
        }
      }
    }
    return Optional.empty();
  }

  private boolean speaksOfLater(String text) {
    return table.all(Words.of(text)).stream()
        .anyMatch(found ->
            found.means(Concept.ADVANCE)
                || found.means(Concept.NOT_DATE)
                || found.means(Concept.SERVICE));
  }

  private Optional<DayKind> kindIn(Words words) {
    for (int i = 0; i < words.size(); i++) {
      for (Map.Entry<Concept, DayKind> kind : KINDS.entrySet()) {
        Optional<Found> found = table.at(words, i, kind.getKey());
        boolean dominant = found.isPresent() && words.size() - found.get().length() <= 12;
        if (dominant && !isVague(words, found.get()) && !isDenied(words, found.get())) {
          return Optional.of(kind.getValue());
        }
      }
    }
    return Optional.empty();
  }

  /* "Do not travel" says nothing of a day of travel. */
  private boolean isDenied(Words words, Found found) {
    return found.from() > 0 && table.at(words, found.from() - 1, Concept.NEGATION).isPresent();
  }

  /* "Off", "travel", "tests" within other words may be anything. */
  private static boolean isVague(Words words, Found found) {
    String printed = words.printed(found.from(), found.to());
    boolean short_ = found.length() == 1 && printed.length() <= 7;
    boolean capitals = printed.equals(printed.toUpperCase(java.util.Locale.ROOT));
    return short_ && !capitals && words.size() > 4;
  }

  /** Whether the sheet calls its day off. */
  Value<Boolean> cancelled(List<Row> rows, String subject, String fileName) {
    for (Row row : rows) {
      for (Piece piece : row.pieces()) {
        boolean head = row.index() < HEAD_ROWS && piece.text().length() <= 2 * HEADING;
        if (head && isCancelled(piece.text())) {
          return new Value<>(true, 0.96, List.of(piece.evidence()));
        }
      }
    }
    boolean named = isCancelled(subject) || isCancelled(fileName.replaceAll("[_.-]", " "));
    return new Value<>(named, named ? 0.75 : 0.98, List.of());
  }

  /* "Annule et remplace" replaces; "scène 12 annulée" is about a scene. */
  private boolean isCancelled(String text) {
    Words words = Words.of(text);
    Optional<Found> found = table.find(words, Concept.CANCELLED);
    if (found.isEmpty() || table.find(words, Concept.SUPERSEDES).isPresent()) {
      return false;
    }
    boolean ofDay =
        found.get().length() > 1
            || table.all(words).stream()
                .anyMatch(one ->
                    one.means(Concept.SHEET)
                        || one.means(Concept.DAY)
                        || one.means(Concept.SHOOTING)
                        || one.means(Concept.DATE));
    boolean ofScene =
        table.all(words).stream()
            .anyMatch(one -> one.means(Concept.SCENE) || one.means(Concept.MEAL));
    return words.size() <= 3 || ofDay && !ofScene;
  }
}
