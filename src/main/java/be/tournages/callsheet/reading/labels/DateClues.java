package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.labels.LabelTable.Found;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weighs what speaks for and against a printed date being the day of the sheet. */
final class DateClues {

  /** From here on a date is taken for the day of the sheet; below, only for want of another. */
  static final double STRONG = 6;

  private static final double OUT = -20;
  private static final Set<Concept> AGAINST =
      EnumSet.of(Concept.NOT_DATE, Concept.ISSUED, Concept.SUPERSEDES, Concept.ADVANCE);
  private static final Set<Concept> ELSEWHERE =
      EnumSet.of(
          Concept.PERSON,
          Concept.OTHER,
          Concept.SERVICE,
          Concept.MEAL,
          Concept.WEATHER,
          Concept.SUN,
          Concept.NOTES,
          Concept.EXTRAS,
          Concept.CREW_LIST,
          Concept.CAST_LIST,
          Concept.SUMMARY,
          Concept.SCENE,
          Concept.WRAP,
          Concept.COMPANY);

  private final LabelTable table;

  DateClues(LabelTable table) {
    this.table = table;
  }

  /**
   * The weight of a date in its place; negative when it is another day's.
   *
   * @param mailedBefore whether the document was mailed for that day, so that "tomorrow" is the day
   */
  double weigh(Field field, Words words, PrintedDate date, Row row, boolean mailedBefore) {
    if (isAgainst(words, date, mailedBefore)) {
      return OUT;
    }
    double weight = ofConcept(field.concept()) + ofPrint(words, date);
    weight -= date.weekday() == 0 && hasBefore(words, date, Concept.REVISION) ? 8 : 0;
    weight += row.index() < 8 ? 2 : row.index() < 16 ? 1 : 0;
    weight += DayTag.find(row.text()).isPresent() ? 3 : 0;
    weight += hasBefore(words, date, Concept.SHEET) ? 5 : 0;
    weight += hasBefore(words, date, Concept.NIGHT) ? 2 : 0;
    weight += hasBefore(words, date, Concept.SHOOTING) ? 2 : 0;
    return date.isBare() && !field.is(Concept.DATE) ? OUT : weight;
  }

  private static double ofConcept(@Nullable Concept concept) {
    if (concept == null) {
      return 0;
    }
    return switch (concept) {
      case DATE -> 7;
      case DAY, SHEET -> 5;
      case UNIT -> 3;
      case ISSUED, ADVANCE -> OUT;
      case LOCATION, ADDRESS, SET, TITLE, PRODUCTION -> -2;
      default -> ELSEWHERE.contains(concept) ? -6 : 0;
    };
  }

  private static double ofPrint(Words words, PrintedDate date) {
    double weight = date.weekday() > 0 ? 2 : 0;
    weight += date.year() > 0 ? 1 : 0;
    int others = words.size() - (date.to() - date.from());
    weight += others == 0 ? 4 : others <= 4 ? 2 : 0;
    return weight;
  }

  private boolean isAgainst(Words words, PrintedDate date, boolean mailedBefore) {
    List<Found> found = table.all(new Words(words.text(), words.list().subList(0, date.from())));
    return found.stream()
        .flatMap(phrase -> phrase.concepts().stream())
        .filter(concept -> !(mailedBefore && concept == Concept.ADVANCE))
        .anyMatch(AGAINST::contains);
  }

  private boolean hasBefore(Words words, PrintedDate date, Concept concept) {
    var before = new Words(words.text(), words.list().subList(0, date.from()));
    Optional<Found> found = table.find(before, concept);
    return found.isPresent();
  }
}
