package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Schedule;
import be.tournages.callsheet.reading.Value;
import be.tournages.callsheet.reading.labels.Field.From;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads when the crew is called, when the first shot is due and when the day ends. */
final class ScheduleReader {

  private static final double SURE = 0.95;
  private static final double BY_RANGE = 0.93;
  private static final double BY_TIMETABLE = 0.9;
  private static final Pattern OF_SOME =
      Pattern.compile("\\b(?:repas|hmc|cast|comediens?|figuration|maquillage|make up|maske)\\b");
  private static final Pattern OF_ALL =
      Pattern.compile(
          "\\b(?:general|generale|crew|equipe|algemene|allgemein\\w*|unit|ploeg|team)\\b");

  private final List<Field> fields;
  private final List<Timetable.Entry> timetable;

  private ScheduleReader(List<Field> fields, List<Timetable.Entry> timetable) {
    this.fields = fields;
    this.timetable = timetable;
  }

  /* An hour with how well it answers the question, the lowest the best. */
  private record Candidate(Value<LocalTime> hour, int rank) {}

  /** The hours of the fields; where they leave them open, those of the lines of a timetable. */
  static Schedule read(List<Field> fields, List<Timetable.Entry> timetable) {
    return new ScheduleReader(fields, timetable).read();
  }

  private Schedule read() {
    Value<LocalTime> call = call();
    Value<LocalTime> wrap = best(labelled(Concept.WRAP));
    return new Schedule(
        call == null ? best(labelled(Concept.HOURS)) : call,
        best(labelled(Concept.READY)),
        wrap == null ? wrapOfTimetable().or(this::endOfRange).orElse(null) : wrap);
  }

  private @Nullable Value<LocalTime> call() {
    Stream<Candidate> listed =
        timetable.stream()
            .filter(entry -> entry.concept() == Concept.CALL)
            .map(entry -> new Candidate(value(entry), rank(entry.words()) + 2));
    return best(Stream.concat(labelled(Concept.CALL), listed));
  }

  private Stream<Candidate> labelled(Concept concept) {
    double confidence = concept == Concept.HOURS ? BY_RANGE : SURE;
    return fields.stream()
        .filter(field -> field.is(concept) && !hours(field).isEmpty())
        .filter(field -> field.from() != From.COLUMN || field.row() < 25)
        .map(field -> new Candidate(value(field, 0, confidence), rank(field)));
  }

  private static @Nullable Value<LocalTime> best(Stream<Candidate> candidates) {
    return candidates
        .min(Comparator.comparingInt(Candidate::rank))
        .map(Candidate::hour)
        .orElse(null);
  }

  /* One beside its label goes before a column. */
  private static int rank(Field field) {
    return rank(field.label())
        + (field.from() == From.COLUMN ? 5 : 0)
        + (isAmongOthers(field) ? 20 : 0);
  }

  /* The general call goes before that of a department. */
  private static int rank(String label) {
    boolean hedged = OF_SOME.matcher(Words.fold(label)).find();
    return (isGeneral(label) ? 0 : 10) + (hedged ? 20 : 0);
  }

  /** True when the words name the whole crew. */
  static boolean isGeneral(String label) {
    return OF_ALL.matcher(Words.fold(label)).find();
  }

  /* "Figuration : 12 patients, convocation 08:30" calls the extras. */
  private static boolean isAmongOthers(Field field) {
    Segment first = field.spans().getFirst().piece().segments().getFirst();
    return first.is(Concept.EXTRAS) || first.is(Concept.CAST_LIST);
  }

  private Optional<Value<LocalTime>> wrapOfTimetable() {
    return timetable.stream()
        .filter(entry -> entry.concept() == Concept.WRAP)
        .reduce((one, later) -> later)
        .map(ScheduleReader::value);
  }

  /* "08:00 – 19:00" beside the hours of the day. */
  private Optional<Value<LocalTime>> endOfRange() {
    return fields.stream()
        .filter(field -> field.is(Concept.HOURS) || field.is(Concept.CALL) || isRangeOfShots(field))
        .filter(field -> hours(field).size() == 2)
        .findFirst()
        .map(field -> value(field, 1, BY_RANGE));
  }

  /* "On tourne de : 10h15 à 19h". */
  private static boolean isRangeOfShots(Field field) {
    return field.is(Concept.READY)
        && Words.fold(field.text()).matches("\\d[\\dhu ]* (?:a|to|tot|bis) \\d[\\dhu ]*");
  }

  private static List<LocalTime> hours(Field field) {
    return field.spans().isEmpty() ? List.of() : Hours.all(field.spans().getFirst().text());
  }

  private static Value<LocalTime> value(Field field, int index, double confidence) {
    return new Value<>(hours(field).get(index), confidence, field.evidence());
  }

  private static Value<LocalTime> value(Timetable.Entry entry) {
    return new Value<>(entry.hour(), BY_TIMETABLE, entry.evidence());
  }
}
