package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.ReadSet;
import be.tournages.callsheet.reading.Setting;
import be.tournages.callsheet.reading.labels.Field.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the sets of the story that a sheet lists. */
final class SetReader {

  private static final int MOST = 60;
  private static final int LONGEST = 80;
  private static final Pattern SLUG =
      Pattern.compile(
          "(?iuU)^\\s*(?:(?:[A-H]|\\d{1,2})[.)]?\\s+)?(INT\\.?\\s?/\\s?EXT\\.?|EXT\\.?\\s?/\\s?INT\\.?|I\\s?/\\s?E|INT(?:ÉRIEUR|ERIEUR|ERIOR|ERIEUR)?|EXT(?:ÉRIEUR|ERIEUR|ERIOR)?|INNEN|AUSSEN|AUßEN)\\b[.:\\s–-]*(.*)$");
  private static final Pattern LIGHT =
      Pattern.compile(
          "(?iuU)\\s*[–/,.|-]\\s*(jour|nuit|aube|cr[ée]puscule|soir[ée]?e?|matin|day|night|dawn|dusk|evening|morning|dag|nacht|avond|ochtend|schemer(?:ing)?|tag|abend|morgen|d[äa]mmerung)\\s*$");

  private SetReader() {}

  /** True when the words are the heading of a scene. */
  static boolean isSlug(String text) {
    return SLUG.matcher(text).matches() && !PlaceLines.isComplete(text);
  }

  /** The sets in the order of the sheet, each once. */
  static List<ReadSet> read(List<Field> fields) {
    var sets = new ArrayList<ReadSet>();
    for (Field field : fields) {
      if (field.is(Concept.SET) && !field.spans().isEmpty()) {
        String effect = beside(fields, field, Concept.EFFECT);
        String light = beside(fields, field, Concept.LIGHT);
        ReadSet set = set(title(field.spans()), effect, light);
        if (set != null && sets.stream().noneMatch(set::equals) && sets.size() < MOST) {
          sets.add(set);
        }
      }
    }
    return List.copyOf(sets);
  }

  /* The name of a set is set in capitals; what follows in small letters tells what happens. */
  private static String title(List<Span> spans) {
    var title = new StringBuilder(spans.getFirst().text());
    for (Span span : spans.subList(1, spans.size())) {
      String text = span.text();
      boolean capitals = text.equals(text.toUpperCase(Locale.ROOT)) && !title.toString().isBlank();
      if (!capitals || title.length() > LONGEST) {
        break;
      }
      title.append(' ').append(text);
    }
    return title.toString();
  }

  /** A set of its printed parts, or null when the words name none. */
  static @Nullable ReadSet set(String text, @Nullable String effect, @Nullable String light) {
    Setting setting = setting(effect == null ? "" : effect);
    String name = text.strip();
    Matcher slug = SLUG.matcher(name);
    if (slug.matches() && !slug.group(2).isBlank()) {
      setting = setting == null ? setting(slug.group(1)) : setting;
      name = slug.group(2).strip();
    }
    String asked = light == null ? lightIn(effect) : light;
    Matcher tail = LIGHT.matcher(name);
    if (tail.find()) {
      asked = asked == null ? tail.group(1) : asked;
      name = name.substring(0, tail.start()).strip();
    }
    boolean named =
        name.length() >= 2
            && name.length() <= LONGEST + 20
            && name.chars().anyMatch(Character::isLetter);
    return named && !Privacy.isPersonal(name) ? new ReadSet(name, setting, asked) : null;
  }

  private static @Nullable String beside(List<Field> fields, Field set, Concept concept) {
    return fields.stream()
        .filter(field -> field.is(concept) && field.group() == set.group() && set.group() > 0)
        .findFirst()
        .map(field -> field.text().replace('\n', ' '))
        .orElse(null);
  }

  private static @Nullable Setting setting(String text) {
    String folded = " " + Words.fold(text) + " ";
    boolean inside = folded.matches(".* (?:i|int|interieur|interior|innen|binnen) .*");
    boolean outside = folded.matches(".* (?:e|ext|exterieur|exterior|aussen|buiten|a) .*");
    return inside && outside ? Setting.BOTH : inside ? Setting.INT : outside ? Setting.EXT : null;
  }

  private static @Nullable String lightIn(@Nullable String effect) {
    if (effect == null) {
      return null;
    }
    String rest = effect.replaceAll("(?iuU)\\b(?:INT|EXT|I|E|INT\\.|EXT\\.)\\b|[./]", " ").strip();
    return rest.isEmpty() ? null : rest;
  }
}
