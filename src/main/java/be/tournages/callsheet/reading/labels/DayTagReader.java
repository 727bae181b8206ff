package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Evidence;
import be.tournages.callsheet.reading.Value;
import be.tournages.callsheet.reading.labels.Field.From;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the number of the day and of how many. */
final class DayTagReader {

  private static final Pattern SHEET_NUMBER =
      Pattern.compile(
          "(?iuU)\\b"
              + Phrases.anyOf(Concept.SHEET)
              + "\\s*(?:(?:n°|nr\\.?|no\\.?|#)\\s*|(?=\\d{1,3}\\s*(?:/|of|sur|van|von)\\s*\\d{1,3}(?![\\d/.])))"
              + "(\\d{1,3})(?:\\s*(?:/|of|sur|van|von)\\s*(\\d{1,3}))?(?![\\d\\p{L}/.])");
  private static final int HEAD_ROWS = 20;
  private static final int LONGEST = 120;

  private DayTagReader() {}

  /**
   * The tag as values, null when there is none.
   *
   * @param number number of the day
   * @param total planned days
   */
  record Found(@Nullable Value<Integer> number, @Nullable Value<Integer> total) {}

  static Found read(List<Row> rows, List<Field> fields, String fileName) {
    for (Field field : fields) {
      if (field.is(Concept.DAY) && !field.spans().isEmpty() && field.row() < 2 * HEAD_ROWS) {
        String value = field.spans().getFirst().text();
        if (field.number() > 0 && isDate(value)) {
          return found(new DayTag(field.number(), 0, field.label()), 0.95, field.evidence());
        }
        Optional<DayTag> tag = isDate(value) ? Optional.empty() : DayTag.value(value);
        if (tag.isPresent()) {
          return found(tag.get(), 0.97, field.evidence());
        }
      }
    }
    Set<Piece> scenes = ofScenes(fields);
    for (Row row : rows) {
      Optional<DayTag> tag = row.index() < HEAD_ROWS ? tag(row, scenes) : Optional.empty();
      if (tag.isPresent()) {
        return found(tag.get(), 0.94, List.of(row.first().evidence(row.text())));
      }
    }
    for (Row row : rows) {
      Matcher number = SHEET_NUMBER.matcher(row.text());
      if (row.index() < HEAD_ROWS && number.find()) {
        int total = number.group(2) == null ? 0 : Integer.parseInt(number.group(2));
        var tag = new DayTag(Integer.parseInt(number.group(1)), total, number.group());
        return found(tag, 0.85, List.of(row.first().evidence(row.text())));
      }
    }
    return DayTag.find(fileName.replace('_', ' '))
        .map(tag -> found(tag, 0.75, List.of()))
        .orElseGet(() -> new Found(null, null));
  }

  /* "D17" in a table of scenes is a day of the story, and in one of people a stand-in. */
  private static Set<Piece> ofScenes(List<Field> fields) {
    return fields.stream()
        .filter(field -> field.from() == From.COLUMN)
        .filter(
            field -> !field.is(Concept.DAY) && !field.is(Concept.DATE) && !field.is(Concept.SHEET))
        .flatMap(field -> field.spans().stream().map(Field.Span::piece))
        .collect(Collectors.toSet());
  }

  private static Optional<DayTag> tag(Row row, Set<Piece> scenes) {
    for (Piece piece : row.pieces().stream().filter(one -> !scenes.contains(one)).toList()) {
      for (Segment segment : piece.segments()) {
        String text = segment.label() + " " + segment.value();
        Optional<DayTag> tag = DayTag.find(text);
        boolean whole = tag.filter(one -> one.total() > 0).isPresent();
        if (tag.isPresent() && (whole || text.length() <= LONGEST && !isSentence(text))) {
          return tag;
        }
      }
    }
    return Optional.empty();
  }

  /* A day that is spoken of is another day. */
  private static boolean isSentence(String text) {
    return text.length() > 30
        && text.matches("(?uU).*\\p{Ll}{2,}\\s\\p{Ll}{2,}\\s\\p{Ll}{2,}.*|.*\\.$");
  }

  private static boolean isDate(String text) {
    return text.matches(
        "(?uU).*\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}.*|.*\\d{1,2}(?:er|\\.)?\\s\\p{L}{3,}\\s\\d{4}.*");
  }

  private static Found found(DayTag tag, double confidence, List<Evidence> evidence) {
    return new Found(
        new Value<>(tag.number(), confidence, evidence),
        tag.total() == 0 ? null : new Value<>(tag.total(), confidence, evidence));
  }
}
