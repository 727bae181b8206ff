package be.tournages.exchange;

import be.tournages.exchange.Finding.Kind;
import be.tournages.language.Language;
import be.tournages.location.Period;
import be.tournages.location.Setting;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a row says of its place, other than where it is. */
final class DetailReader {

  private static final Set<Field> TEXTS =
      EnumSet.of(
          Field.NAME_FR,
          Field.NAME_NL,
          Field.NAME_DE,
          Field.NAME_EN,
          Field.DESCRIPTION_FR,
          Field.DESCRIPTION_NL,
          Field.DESCRIPTION_DE,
          Field.DESCRIPTION_EN,
          Field.STYLE,
          Field.POSTAL_CODE,
          Field.LOCALITY,
          Field.ACCESS,
          Field.POWER,
          Field.NOISE,
          Field.RESTRICTIONS,
          Field.AVAILABILITY,
          Field.OWNER_NAME,
          Field.OWNER_PHONE,
          Field.OWNER_EMAIL,
          Field.OWNER_NOTE);
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");

  private final RowDraft draft;
  private final ReadingRules rules;
  private final Categories categories;

  DetailReader(RowDraft draft, ReadingRules rules, Categories categories) {
    this.draft = draft;
    this.rules = rules;
    this.categories = categories;
  }

  /** Takes names, descriptions, keywords and the other words. */
  void readTexts() {
    for (Field field : TEXTS) {
      draft.put(field, draft.cell(field));
    }
    fallBack("NAME", draft.cell(Field.NAME));
    fallBack("DESCRIPTION", draft.cell(Field.DESCRIPTION));
    for (Language language : Language.values()) {
      Field field = Values.in("KEYWORDS", language);
      draft.put(field, words(draft.cell(field)));
    }
    fallBack("KEYWORDS", words(draft.cell(Field.KEYWORDS)));
    draft.put(
        Field.STREET,
        Stream.of(draft.cell(Field.STREET), draft.cell(Field.HOUSE_NUMBER))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" ")));
    boolean named =
        Arrays.stream(Language.values())
            .anyMatch(language -> draft.get(Values.in("NAME", language)) != null);
    if (!named) {
      draft.note(Kind.MISSING_NAME, draft.column(Field.NAME), "", "");
    }
  }

  /* A column without language is in that of the file, unless the language has its own. */
  private void fallBack(String stem, String text) {
    Field field = Values.in(stem, rules.language());
    if (draft.get(field) == null) {
      draft.put(field, text);
    }
  }

  private static String words(String cell) {
    return Values.keywords(List.of(cell.split("[;,|\n]", -1)));
  }

  /** Takes the category, which a row cannot do without. */
  void readCategory() {
    String first = "";
    for (String column : rules.mapping().of(Field.CATEGORY)) {
      String word = draft.text(column);
      Optional<String> code = categories.find(word, rules.source());
      if (code.isPresent()) {
        draft.put(Field.CATEGORY, code.get());
        return;
      }
      first = first.isEmpty() ? word : first;
    }
    if (first.isEmpty() && rules.category() != null) {
      draft.put(Field.CATEGORY, rules.category());
    } else {
      Kind kind = first.isEmpty() ? Kind.MISSING_CATEGORY : Kind.UNKNOWN_CATEGORY;
      draft.note(kind, draft.column(Field.CATEGORY), first, "");
    }
  }

  /** Takes what a place can do without: an odd value is left out and told. */
  void readTheRest() {
    readChoices();
    readNumbers();
    readDate();
  }

  private void readChoices() {
    String setting = draft.cell(Field.SETTING);
    Optional<Setting> known = Choices.setting(setting);
    if (known.isEmpty() && !setting.isEmpty()) {
      draft.note(Kind.UNKNOWN_SETTING, draft.column(Field.SETTING), setting, "");
    }
    String category = String.valueOf(draft.get(Field.CATEGORY));
    draft.put(Field.SETTING, known.orElseGet(() -> categories.usualSetting(category)).name());
    String period = draft.cell(Field.PERIOD);
    Optional<Period> when = Choices.period(period);
    if (when.isEmpty() && !period.isEmpty()) {
      draft.note(Kind.UNKNOWN_PERIOD, draft.column(Field.PERIOD), period, "");
    }
    when.ifPresent(one -> draft.put(Field.PERIOD, one.code()));
  }

  private void readNumbers() {
    number(Field.PARKING_LORRIES, 0, "9999");
    number(Field.CEILING_HEIGHT_M, 2, "9999");
    number(Field.ROOM_AREA_M2, 2, "9999999");
    number(Field.SHOOTING_DAY_FEE_EUR, 2, "999999999");
    number(Field.OTHER_DAY_FEE_EUR, 2, "999999999");
  }

  private void number(Field field, int decimals, String most) {
    String text = draft.cell(field);
    if (text.isEmpty()) {
      return;
    }
    boolean size = field == Field.CEILING_HEIGHT_M || field == Field.ROOM_AREA_M2;
    Optional<BigDecimal> read =
        Numbers.read(text)
            .map(number -> number.setScale(decimals, RoundingMode.HALF_UP))
            .filter(number -> number.signum() > 0 || !size && number.signum() == 0)
            .filter(number -> number.compareTo(new BigDecimal(most)) <= 0);
    if (read.isEmpty()) {
      draft.note(Kind.NOT_A_NUMBER, draft.column(field), text, "");
    }
    read.ifPresent(number -> draft.put(field, Numbers.plain(number)));
  }

  private void readDate() {
    String text = draft.cell(Field.VERIFIED_ON);
    if (text.isEmpty()) {
      return;
    }
    try {
      Matcher day = DAY_FIRST.matcher(text);
      LocalDate date =
          day.matches()
              ? LocalDate.of(
                  Integer.parseInt(day.group(3)),
                  Integer.parseInt(day.group(2)),
                  Integer.parseInt(day.group(1)))
              : LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
      draft.put(Field.VERIFIED_ON, date.toString());
    } catch (DateTimeException e) {
      draft.note(Kind.NOT_A_DATE, draft.column(Field.VERIFIED_ON), text, "");
    }
  }
}
