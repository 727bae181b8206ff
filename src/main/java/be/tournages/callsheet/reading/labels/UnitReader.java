package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Value;
import be.tournages.callsheet.reading.labels.LabelTable.Found;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which unit a sheet calls. */
final class UnitReader {

  static final String MAIN = "main";
  static final String SECOND = "second";

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?iuU)\\b(?:(?:unit|[ée]quipe|unit[ée]|ploeg|team|[ée]q\\.?)\\s?(?:n°|nr\\.?|#)?\\s?([1-9])|([1-9])(?:st|nd|rd|th|re|ère|e|è|ème|de|ste|\\.)?\\s(?:unit|[ée]quipe|unit[ée]|ploeg|team))\\b");
  private static final int HEADING = 60;
  private static final int HEAD_ROWS = 14;

  private final LabelTable table;

  UnitReader(LabelTable table) {
    this.table = table;
  }

  /** The unit of a sheet; the main one when it names none. */
  Value<String> read(List<Row> rows, List<Field> fields, String part, String fileName) {
    for (Field field : fields) {
      if (field.is(Concept.UNIT) && !field.spans().isEmpty()) {
        String text = field.spans().getFirst().text();
        Optional<String> unit = find(text).or(() -> bare(text));
        if (unit.isPresent() && text.length() <= HEADING) {
          return new Value<>(unit.get(), 0.96, field.evidence());
        }
      }
    }
    for (Row row : rows) {
      Optional<String> unit = row.index() < HEAD_ROWS ? heading(row) : Optional.empty();
      if (unit.isPresent()) {
        return new Value<>(unit.get(), 0.95, List.of(row.first().evidence(row.text())));
      }
    }
    Optional<String> named = find(part).or(() -> find(fileName.replaceAll("[_+.-]", " ")));
    return named
        .map(unit -> new Value<>(unit, unit.equals(MAIN) ? 0.95 : 0.85, List.of()))
        .orElseGet(() -> new Value<>(MAIN, 0.96, List.of()));
  }

  /** The unit that a short row names, such as a heading. */
  Optional<String> heading(Row row) {
    return row.pieces().stream().flatMap(piece -> heading(piece).stream()).findFirst();
  }

  /** The unit that a short cell names. */
  Optional<String> heading(Piece piece) {
    String text = piece.text();
    Segment first = piece.segments().getFirst();
    boolean other = first.is(Concept.PERSON) || first.is(Concept.SERVICE);
    return text.length() <= HEADING && !other
        ? find(text).filter(unit -> !speaksOfPeople(text))
        : Optional.empty();
  }

  /** The unit that the text names. */
  Optional<String> find(String text) {
    Matcher number = NUMBERED.matcher(text);
    if (number.find()) {
      String digits = number.group(1) == null ? number.group(2) : number.group(1);
      return Optional.of(code(Integer.parseInt(digits)));
    }
    Words words = Words.of(text);
    if (table.find(words, Concept.UNIT_SECOND).isPresent()) {
      return Optional.of(SECOND);
    }
    return table.find(words, Concept.UNIT_MAIN).map(found -> MAIN);
  }

  private static Optional<String> bare(String text) {
    String folded = Words.fold(text.replaceFirst("\\(.*", ""));
    return switch (folded) {
      case "1", "a", "principale", "main", "first", "hoofd", "1st", "1re", "1ere", "une" ->
          Optional.of(MAIN);
      case "2", "b", "seconde", "second", "tweede", "zweite", "2nd", "2e", "2eme", "deux" ->
          Optional.of(SECOND);
      default ->
          folded.matches("[3-9]") ? Optional.of(code(Integer.parseInt(folded))) : Optional.empty();
    };
  }

  private static String code(int number) {
    return number == 1 ? MAIN : number == 2 ? SECOND : "unit-" + number;
  }

  private boolean speaksOfPeople(String text) {
    Optional<Found> person = table.find(Words.of(text), Concept.PERSON);
    return person.isPresent();
  }
}
