package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.labels.LabelTable.Found;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts what is no title off the words around one, and tells words that can be no title. */
final class TitleText {

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[–—|·•/-]\\s+|\\s*[|·•]\\s*|\\t|\\s{2,}|:\\s+|[()\\[\\]]");
  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
  private static final Pattern COMPANY =
      Pattern.compile(
          "(?iuU)(?:les\\s)?(?:films|productions)\\s(?:d[eu]s?\\b|d['’]).*|.*(?:\\b"
              + Phrases.anyOf(Concept.COMPANY_FORM)
              + "|&\\s?(?:co|cie|fils|zonen|söhne))\\W*$");
  private static final Pattern MAIL_MARK =
      Pattern.compile("(?iuU)^(?:\\s*(?:re|fw|fwd|tr|tr\\.|wg|aw|antw)\\s*:\\s*)+");
  private static final Pattern QUOTES =
      Pattern.compile(
          "^[\\s\\p{So}\\p{Cn}\\p{Cs}\"'„“”«»‚‘’*_.,:;–—>-]+|[\\s\\p{So}\"„“”«»*_,:;–—-]+$");
  private static final Pattern NUMBER = Pattern.compile("(?iuU)(?:n°|nr\\.?|no\\.?|#)\\s*\\d");
  private static final int LONGEST = 60;

  private final LabelTable table;
  private final DateScanner dates;
  private final UnitReader units;

  TitleText(LabelTable table, DateScanner dates, UnitReader units) {
    this.table = table;
    this.dates = dates;
    this.units = units;
  }

  /** True when the words name the document a call sheet. */
  boolean namesSheet(String text) {
    return text.length() <= 120 && table.find(Words.of(text), Concept.SHEET).isPresent();
  }

  /** The first part of the words that can be a title; empty when none can. */
  String clean(String printed) {
    String text = MAIL_MARK.matcher(printed).replaceFirst("");
    text = withoutSheet(withoutUnit(text));
    String outside = firstTitle(BRACKETS.matcher(text).replaceAll(" | "));
    boolean company =
        SEPARATOR
            .splitAsStream(BRACKETS.matcher(text).replaceAll(""))
            .anyMatch(part -> namesCompany(part.strip()));
    return outside.isEmpty() && !company ? firstTitle(text) : outside;
  }

  private String firstTitle(String text) {
    for (String part : SEPARATOR.split(text)) {
      String bare = withoutDay(QUOTES.matcher(part).replaceAll("").strip());
      if (canBePart(bare) && fit(bare) > -5) {
        return bare;
      }
    }
    return "";
  }

  /* "Stil water dag 22": the number of the day is no part of the title. */
  private static String withoutDay(String text) {
    String rest =
        DayTag.find(text)
            .filter(tag -> text.endsWith(tag.words()))
            .map(tag -> text.substring(0, text.length() - tag.words().length()))
            .orElse(text);
    return rest.isBlank() ? text : QUOTES.matcher(rest).replaceAll("").strip();
  }

  /* "… SECOND UNIT CALL SHEET": the unit goes before the name of the sheet, whose words it shares. */
  private String withoutUnit(String text) {
    Words words = Words.of(text);
    Optional<Found> unit =
        table
            .find(words, Concept.UNIT_SECOND)
            .or(() -> table.find(words, Concept.UNIT_MAIN))
            .filter(found -> namesSheet(text));
    if (unit.isEmpty()) {
      return text;
    }
    int start = words.list().get(unit.get().from()).start();
    int end = words.list().get(unit.get().to() - 1).end();
    return text.substring(0, start) + " | " + text.substring(end);
  }

  /* "Feuille de service n° 12 Quai 9": the name of the sheet with its number is cut out. */
  private String withoutSheet(String text) {
    Words words = Words.of(text);
    Optional<Found> sheet = table.find(words, Concept.SHEET);
    if (sheet.isEmpty() || table.isAll(words, Concept.SHEET)) {
      return text;
    }
    int start = words.list().get(sheet.get().from()).start();
    int end = words.list().get(sheet.get().to() - 1).end();
    String rest =
        text.substring(end)
            .replaceFirst(
                "(?iuU)^\\s*(?:n°|nr\\.?|no\\.?|#)?\\s*\\d{1,3}(?:\\s*(?:/|of|sur|van|von)\\s*\\d{1,3})?\\b(?!\\s*/)|^\\s*(?:du|van|vom|for|de|pour|voor|für)\\b",
                " | ");
    return text.substring(0, start) + " | " + withoutSheet(rest);
  }

  /** True when the words could be a title that is labelled as such: a name of a line at most. */
  boolean canBeLabelled(String text) {
    return text.length() <= LONGEST
        && text.chars().anyMatch(Character::isLetter)
        && !Privacy.isPersonal(text)
        && isLabel(Words.of(text));
  }

  /** True when the words could stand in a title: no date, hour, address, day, unit or person. */
  boolean canBePart(String text) {
    if (text.length() < 2
        || text.length() > LONGEST
        || text.contains("°")
        || text.chars().filter(Character::isLetter).count()
            < text.chars().filter(Character::isDigit).count()
        || text.chars().noneMatch(Character::isLetter)) {
      return false;
    }
    Words words = Words.of(text);
    boolean dated =
        dates.scan(words).stream()
            .anyMatch(date -> date.weekday() > 0 || date.year() > 0 || !date.numeric());
    boolean hours = Hours.isOnly(text);
    boolean tag =
        DayTag.find(text).filter(day -> day.words().length() + 4 >= text.length()).isPresent();
    boolean version =
        text.matches(
            "(?iuU)(?:v|version|r[ée]v\\.?|r[ée]vision|versie|fassung)\\s?\\.?\\s?\\d{1,2}");
    boolean unit = words.size() <= 3 && units.find(text).isPresent();
    boolean revision = words.size() <= 3 && table.find(words, Concept.REVISION).isPresent();
    return !(dated
            || dates.isWeekday(words)
            || revision
            || isNumbered(text, words)
            || SetReader.isSlug(text)
            || hours
            || tag
            || version
            || unit
            || PlaceLines.isComplete(text)
            || Privacy.isPersonal(text))
        && !isLabel(words);
  }

  /* "N° 12 / 45", "Saison 2": which sheet, or which part of the work. */
  private boolean isNumbered(String text, Words words) {
    boolean part =
        table
            .at(words, 0, Concept.EPISODE)
            .filter(found -> found.to() < words.size() && words.word(found.to()).matches("\\d.*"))
            .isPresent();
    return part || NUMBER.matcher(text).lookingAt();
  }

  /** True when the words say which sheet this one replaces. */
  boolean replacesSheet(String text) {
    return namesSheet(text) && table.find(Words.of(text), Concept.SUPERSEDES).isPresent();
  }

  /** True when the words say what kind of work something is: "long métrage de …". */
  boolean tellsKindOfWork(String text) {
    return text.length() <= 120 && table.find(Words.of(text), Concept.WORK).isPresent();
  }

  /** True when the words describe the work named before them, by its kind or by its company. */
  boolean describesWork(String text) {
    boolean first = table.at(Words.of(text), 0, Concept.WORK).isPresent();
    return tellsKindOfWork(text) && !namesSheet(text) && (first || fit(clean(text)) < 0);
  }

  private boolean isLabel(Words words) {
    return table.at(words, 0).filter(found -> found.to() == words.size()).isPresent();
  }

  /** True when the words are the name of a company. */
  static boolean namesCompany(String text) {
    return COMPANY.matcher(text).matches();
  }

  /** What the words themselves say for or against a title. */
  double fit(String text) {
    Words words = Words.of(text);
    double fit = COMPANY.matcher(text).matches() ? -6 : 0;
    List<Found> found = table.all(words);
    boolean person =
        !found.isEmpty() && found.getFirst().from() == 0 && found.getFirst().means(Concept.PERSON);
    boolean company =
        !found.isEmpty() && found.getFirst().from() == 0 && found.getFirst().means(Concept.COMPANY);
    boolean greeting = words.size() > 0 && table.at(words, 0, Concept.GREETING).isPresent();
    boolean cue =
        found.stream()
            .anyMatch(one ->
                one.means(Concept.SUPERSEDES)
                    || one.means(Concept.NO_SHOOT)
                    || one.means(Concept.ISSUED)
                    || one.means(Concept.CANCELLED));
    fit -= person || company || greeting ? 7 : 0;
    fit -= cue ? 7 : 0;
    fit -= text.endsWith(".") || text.endsWith("!") && words.size() > 4 ? 3 : 0;
    fit -= words.size() > 7 ? 3 : 0;
    fit -= Character.isLowerCase(text.isEmpty() ? 'a' : text.charAt(0)) ? 2 : 0;
    fit -= words.size() > 0 && covered(found) * 2 > words.size() ? 2.5 : 0;
    return fit;
  }

  private static int covered(List<Found> found) {
    return found.stream().mapToInt(Found::length).sum();
  }

  boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }
}
