package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.HeadCounts;
import be.tournages.callsheet.reading.Value;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how many people a sheet calls; who they are is not looked at. */
final class CountReader {

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\d:hH./+])(\\d{1,4})(?![\\d:hH./%])");
  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?iuU)^(\\d{1,3})\\s*(?:personnes?|pers\\.?|people|persons|personen|techniciens|p\\.)?$");
  private static final int MOST = 2000;

  private CountReader() {}

  static HeadCounts read(List<Field> fields) {
    return new HeadCounts(
        count(fields, Concept.CREW_COUNT),
        count(fields, Concept.CAST_COUNT),
        count(fields, Concept.EXTRAS));
  }

  private static @Nullable Value<Integer> count(List<Field> fields, Concept concept) {
    for (Field field : fields) {
      boolean named = field.is(concept);
      boolean bare =
          concept == Concept.CREW_COUNT
              && (field.is(Concept.CREW_LIST) || field.is(Concept.UNIT))
              && isPeople(field);
      Matcher number = NUMBER.matcher(field.text());
      if ((named || bare) && number.find()) {
        int count = Integer.parseInt(number.group(1));
        if (count > 0 && count < MOST) {
          return new Value<>(count, 0.93, field.evidence());
        }
      }
    }
    return null;
  }

  /* "Équipe : 18 personnes"; a number alone behind "équipe" is that of the crew. */
  private static boolean isPeople(Field field) {
    String text = field.text().strip();
    boolean named = text.chars().anyMatch(Character::isLetter);
    return PEOPLE.matcher(text).matches() && (named || field.is(Concept.CREW_LIST));
  }
}
