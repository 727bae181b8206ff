package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Evidence;
import be.tournages.callsheet.reading.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads which version a sheet is: a number, a letter or a colour, and whether it replaces one. */
final class RevisionReader {

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?iuU)(?<![\\p{L}\\d])(?:version|versie|fassung|r[ée]vision|revisie|r[ée]v\\.?|revised|rectificatif|modification|amendment|änderung|korrektur|wijziging|ausgabe|issue|mise à jour|update|v)"
              + "\\s?\\.?\\s?(?:n°|nr\\.?|no\\.?|#|:)?\\s*(\\d{1,2})(?![\\d/:hH]|[.]\\d{1,2}[./]|\\s\\p{L}+\\s\\d{4})");
  private static final Pattern LETTERED =
      Pattern.compile(
          "(?uU)(?<![\\p{L}\\d])(?i:version|r[ée]vision|revisie|r[ée]v\\.?|versie|fassung)\\s?:?\\s([B-H])(?![\\p{L}\\d])");
  /* The order of coloured revisions that the trade has agreed on, white being the first. */
  private static final Map<String, Integer> COLOURS =
      Map.ofEntries(
          Map.entry("blue|bleue?|blauwe?|blaue?s?", 1),
          Map.entry("pink|rose|roze|rosa", 2),
          Map.entry("yellow|jaune|gele?|gelbe?s?", 3),
          Map.entry("green|verte?|groene?|gr[üu]ne?s?", 4),
          Map.entry("goldenrod|dorée?|or", 5),
          Map.entry("buff|chamois", 6),
          Map.entry("salmon|saumon|zalm|lachs", 7),
          Map.entry("cherry|cerise|kers|kirsch", 8));
  private static final String SHEET =
      "(?:feuille|fds|page|pages|sheet|call ?sheet|revision|r[ée]vision|version|versie|fassung|blad|bladen|seite|seiten|dispo|rev|copie|copy|draft)";
  private static final int HEADING = 140;
  private static final int HEAD_ROWS = 18;

  private final LabelTable table;

  RevisionReader(LabelTable table) {
    this.table = table;
  }

  /**
   * The version of a sheet.
   *
   * @param printed as printed, null for a first sheet
   * @param rank 0 for a first sheet
   * @param supersedes whether the sheet says that it replaces another
   */
  record Version(@Nullable Value<String> printed, int rank, Value<Boolean> supersedes) {}

  /** The version that the head of the sheet and the fields give, else the name of the file. */
  Version read(List<Row> rows, List<Field> fields, String subject, String fileName) {
    Value<Boolean> supersedes = supersedes(rows, subject);
    Value<String> printed = null;
    int rank = 0;
    for (Row row : rows) {
      if (row.index() >= HEAD_ROWS || printed != null) {
        break;
      }
      for (Piece piece : row.pieces()) {
        Optional<Ranked> found =
            piece.text().length() > HEADING || isOfOther(piece)
                ? Optional.empty()
                : ranked(piece.text());
        if (found.isPresent() && printed == null && found.get().rank() > rank) {
          rank = found.get().rank();
          printed =
              new Value<>(found.get().words(), 0.95, List.of(piece.evidence(found.get().words())));
        }
      }
    }
    Optional<Ranked> named = ranked(subject).or(() -> ranked(fileName.replaceAll("[_.-]", " ")));
    if (printed == null && named.isPresent() && named.get().rank() > 0) {
      printed = new Value<>(named.get().words(), 0.85, List.of());
      rank = named.get().rank();
    }
    return new Version(printed, rank == 0 && supersedes.value() ? 1 : rank, supersedes);
  }

  /* The script and the schedule have versions of their own. */
  private static boolean isOfOther(Piece piece) {
    Segment first = piece.segments().getFirst();
    Concept concept = first.concept();
    boolean other =
        concept != null
            && switch (concept) {
              case PERSON, SCENE, OTHER, SERVICE, WEATHER, LOCATION, ADDRESS, SUMMARY -> true;
              default -> false;
            };
    return other
        || piece
            .text()
            .matches("(?iuU).*(?:sc[ée]nario|script|drehbuch|plan de travail|drehplan|schedule).*");
  }

  /* A version with its place in the order. */
  private record Ranked(String words, int rank) {}

  private static Optional<Ranked> ranked(String text) {
    Matcher number = NUMBERED.matcher(text);
    if (number.find()) {
      int rank = Integer.parseInt(number.group(1));
      boolean first =
          rank <= 1
              && !number
                  .group()
                  .toLowerCase(java.util.Locale.ROOT)
                  .matches("(?:r|am|mod|rect|wij|änd|kor|upd|mise).*");
      return first || rank == 0
          ? Optional.of(new Ranked("", 0))
          : Optional.of(new Ranked(number.group().strip(), rank));
    }
    Matcher letter = LETTERED.matcher(text);
    if (letter.find()) {
      return Optional.of(new Ranked(letter.group().strip(), letter.group(1).charAt(0) - 'A'));
    }
    return colour(text);
  }

  private static Optional<Ranked> colour(String text) {
    for (Map.Entry<String, Integer> colour : COLOURS.entrySet()) {
      Pattern pattern =
          Pattern.compile(
              "(?iuU)\\b(?:"
                  + SHEET
                  + "\\s(?:"
                  + colour.getKey()
                  + ")|(?:"
                  + colour.getKey()
                  + ")\\s"
                  + SHEET
                  + ")\\b");
      Matcher found = pattern.matcher(text);
      if (found.find()) {
        return Optional.of(new Ranked(found.group(), colour.getValue()));
      }
    }
    return Optional.empty();
  }

  private Value<Boolean> supersedes(List<Row> rows, String subject) {
    if (table.find(Words.of(subject), Concept.SUPERSEDES).isPresent()) {
      return new Value<>(true, 0.9, List.of());
    }
    for (Row row : rows) {
      for (Piece piece : row.pieces()) {
        boolean head = row.index() < HEAD_ROWS && !isOfOther(piece);
        if (head && table.find(Words.of(piece.text()), Concept.SUPERSEDES).isPresent()) {
          Evidence evidence = piece.evidence();
          return new Value<>(true, 0.95, List.of(evidence));
        }
      }
    }
    return new Value<>(false, 0.97, List.of());
  }
}
