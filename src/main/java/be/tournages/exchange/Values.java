package be.tournages.exchange;

import be.tournages.geo.Position;
import be.tournages.language.Language;
import be.tournages.location.LocationDetails;
import be.tournages.location.LocationText;
import be.tournages.location.LocationTexts;
import be.tournages.location.OwnerTerms;
import be.tournages.location.Period;
import be.tournages.location.Setting;
import be.tournages.location.Whereabouts;
import be.tournages.location.WorkingConditions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An entry taken apart into one text a field, so that what was imported, what the office made of it
 * and what comes now can be compared field by field.
 *
 * @param byField texts in one way of writing each; an absent field has none
 */
record Values(Map<Field, String> byField) {

  private static final String BETWEEN_KEYWORDS = "\n";

  Values {
    var filled = new EnumMap<Field, String>(Field.class);
    byField.forEach((field, text) -> {
      if (!text.isBlank()) {
        filled.put(field, text);
      }
    });
    byField = filled;
  }

  @Nullable String get(Field field) {
    return byField.get(field);
  }

  static String position(Position at) {
    return at.lon() + " " + at.lat();
  }

  static String outline(List<Position> ring) {
    return ring.stream().map(Values::position).collect(Collectors.joining(","));
  }

  static String keywords(List<String> words) {
    return words.stream()
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(BETWEEN_KEYWORDS));
  }

  static Values of(LocationDetails details) {
    var values = new Writer();
    LocationDetails.Kind kind = details.kind();
    Period period = kind.period();
    values.put(Field.CATEGORY, kind.category());
    values.put(Field.SETTING, kind.setting().name());
    values.put(Field.PERIOD, period == null ? null : period.code());
    values.put(Field.STYLE, kind.style());
    for (Language language : Language.values()) {
      LocationText text = details.texts().in(language);
      values.put(in("NAME", language), text.name());
      values.put(in("DESCRIPTION", language), text.description());
      values.put(in("KEYWORDS", language), keywords(text.keywords()));
    }
    values.put(details.whereabouts());
    values.put(details.conditions());
    values.put(details.owner());
    LocalDate verified = details.verifiedOn();
    values.put(Field.VERIFIED_ON, verified == null ? null : verified.toString());
    return new Values(values.byField);
  }

  static Field in(String stem, Language language) {
    return Field.valueOf(stem + "_" + language.code().toUpperCase(Locale.ROOT));
  }

  /**
   * The entry put together again.
   *
   * @param released whether the public may see its position exactly
   * @throws IllegalArgumentException when the texts make no entry
   */
  LocationDetails details(boolean released) {
    String period = get(Field.PERIOD);
    String verified = get(Field.VERIFIED_ON);
    return new LocationDetails(
        new LocationDetails.Kind(
            need(Field.CATEGORY),
            Setting.valueOf(need(Field.SETTING)),
            period == null ? null : Period.find(period).orElseThrow(),
            get(Field.STYLE)),
        texts(),
        new Whereabouts(
            position(need(Field.POSITION)),
            ring(),
            released,
            new Whereabouts.Address(
                get(Field.STREET),
                get(Field.POSTAL_CODE),
                get(Field.LOCALITY),
                get(Field.COMMUNE_NIS))),
        conditions(),
        owner(),
        verified == null ? null : LocalDate.parse(verified));
  }

  private String need(Field field) {
    String text = get(field);
    if (text == null) {
      throw new IllegalArgumentException("No " + field.code());
    }
    return text;
  }

  private LocationTexts texts() {
    var texts = new EnumMap<Language, LocationText>(Language.class);
    for (Language language : Language.values()) {
      String words = get(in("KEYWORDS", language));
      texts.put(
          language,
          new LocationText(
              get(in("NAME", language)),
              get(in("DESCRIPTION", language)),
              words == null ? List.of() : List.of(words.split(BETWEEN_KEYWORDS, -1))));
    }
    return new LocationTexts(texts);
  }

  private static Position position(String text) {
    int space = text.indexOf(' ');
    return new Position(
        Double.parseDouble(text.substring(0, space)),
        Double.parseDouble(text.substring(space + 1)));
  }

  private List<Position> ring() {
    String text = get(Field.OUTLINE);
    return text == null
        ? List.of()
        : Arrays.stream(text.split(",", -1)).map(one -> position(one)).toList();
  }

  private WorkingConditions conditions() {
    BigDecimal lorries = number(Field.PARKING_LORRIES);
    return new WorkingConditions(
        get(Field.ACCESS),
        get(Field.POWER),
        lorries == null ? null : Integer.valueOf(lorries.intValue()),
        number(Field.CEILING_HEIGHT_M),
        number(Field.ROOM_AREA_M2),
        get(Field.NOISE),
        get(Field.RESTRICTIONS),
        get(Field.AVAILABILITY));
  }

  private OwnerTerms owner() {
    return new OwnerTerms(
        get(Field.OWNER_NAME),
        get(Field.OWNER_PHONE),
        get(Field.OWNER_EMAIL),
        get(Field.OWNER_NOTE),
        number(Field.SHOOTING_DAY_FEE_EUR),
        number(Field.OTHER_DAY_FEE_EUR));
  }

  private @Nullable BigDecimal number(Field field) {
    String text = get(field);
    return text == null ? null : new BigDecimal(text);
  }

  private static final class Writer {
    private final Map<Field, String> byField = new EnumMap<>(Field.class);

    void put(Field field, @Nullable String text) {
      byField.put(field, text == null ? "" : text);
    }

    void put(Field field, @Nullable BigDecimal number) {
      put(field, number == null ? null : Numbers.plain(number));
    }

    void put(Whereabouts where) {
      put(Field.POSITION, position(where.position()));
      put(Field.OUTLINE, outline(where.outline()));
      put(Field.STREET, where.address().street());
      put(Field.POSTAL_CODE, where.address().postalCode());
      put(Field.LOCALITY, where.address().locality());
      put(Field.COMMUNE_NIS, where.address().communeNis());
    }

    void put(WorkingConditions conditions) {
      Integer lorries = conditions.parkingLorries();
      put(Field.ACCESS, conditions.access());
      put(Field.POWER, conditions.power());
      put(Field.PARKING_LORRIES, lorries == null ? null : lorries.toString());
      put(Field.CEILING_HEIGHT_M, conditions.ceilingHeightM());
      put(Field.ROOM_AREA_M2, conditions.roomAreaM2());
      put(Field.NOISE, conditions.noise());
      put(Field.RESTRICTIONS, conditions.restrictions());
      put(Field.AVAILABILITY, conditions.availability());
    }

    void put(OwnerTerms owner) {
      put(Field.OWNER_NAME, owner.name());
      put(Field.OWNER_PHONE, owner.phone());
      put(Field.OWNER_EMAIL, owner.email());
      put(Field.OWNER_NOTE, owner.note());
      put(Field.SHOOTING_DAY_FEE_EUR, owner.shootingDayFee());
      put(Field.OTHER_DAY_FEE_EUR, owner.otherDayFee());
    }
  }
}
