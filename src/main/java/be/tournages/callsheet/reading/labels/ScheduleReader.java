package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Schedule;
import be.tournages.callsheet.reading.Value;
import be.tournages.callsheet.reading.labels.Field.From;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads when the crew is called, when the first shot is due and when the day ends. */
final class ScheduleReader {

  private static final double SURE = 0.95;
  private static final double BY_RANGE = 0.93;

  private ScheduleReader() {}

  static Schedule read(List<Field> fields) {
    Value<LocalTime> call = first(fields, Concept.CALL, 0);
    Value<LocalTime> wrap = first(fields, Concept.WRAP, 0);
    return new Schedule(
        call == null ? first(fields, Concept.HOURS, 0) : call,
        first(fields, Concept.READY, 0),
        wrap == null ? last(fields) : wrap);
  }

  private static @Nullable Value<LocalTime> first(List<Field> fields, Concept concept, int index) {
    return fields.stream()
        .filter(field -> field.is(concept) && hours(field).size() > index)
        .filter(field -> field.from() != From.COLUMN || field.row() < 25)
        .min(Comparator.comparingInt(ScheduleReader::rank))
        .map(field ->
            value(field, hours(field).get(index), concept == Concept.HOURS ? BY_RANGE : SURE))
        .orElse(null);
  }

  /* The general call goes before that of a department; one beside its label before a column. */
  private static int rank(Field field) {
    String label = Words.fold(field.label());
    boolean general =
        label.matches(
            ".*\\b(?:general|generale|crew|equipe|algemene|allgemein\\w*|unit|ploeg|team)\\b.*");
    boolean hedged = label.matches(".*\\b(?:repas|hmc|cast|comediens?|figuration)\\b.*");
    return (general ? 0 : 10) + (field.from() == From.COLUMN ? 5 : 0) + (hedged ? 20 : 0);
  }

  /* "08:00 – 19:00" beside the hours of the day. */
  private static @Nullable Value<LocalTime> last(List<Field> fields) {
    Optional<Field> range =
        fields.stream()
            .filter(field -> field.is(Concept.HOURS) || field.is(Concept.CALL))
            .filter(field -> hours(field).size() == 2)
            .findFirst();
    return range.map(field -> value(field, hours(field).get(1), BY_RANGE)).orElse(null);
  }

  private static List<LocalTime> hours(Field field) {
    return field.spans().isEmpty() ? List.of() : Hours.all(field.spans().getFirst().text());
  }

  private static Value<LocalTime> value(Field field, LocalTime hour, double confidence) {
    return new Value<>(hour, confidence, field.evidence());
  }
}
