package be.tournages.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a file of places may hold. */
public enum Field {
  EXTERNAL_ID,
  NAME(Role.RAW),
  NAME_FR,
  NAME_NL,
  NAME_DE,
  NAME_EN,
  DESCRIPTION(Role.RAW),
  DESCRIPTION_FR,
  DESCRIPTION_NL,
  DESCRIPTION_DE,
  DESCRIPTION_EN,
  KEYWORDS(Role.RAW),
  KEYWORDS_FR,
  KEYWORDS_NL,
  KEYWORDS_DE,
  KEYWORDS_EN,
  CATEGORY,
  SETTING,
  PERIOD,
  STYLE,
  LON(Role.RAW),
  LAT(Role.RAW),
  EAST(Role.RAW),
  NORTH(Role.RAW),
  COORDINATES(Role.RAW),
  GEOMETRY(Role.RAW),
  /** Longitude and latitude, out of any of the six above. */
  POSITION(Role.MADE),
  /** Ring of a larger place as WKT, out of the geometry. */
  OUTLINE(Role.MADE),
  STREET,
  HOUSE_NUMBER(Role.RAW),
  POSTAL_CODE,
  LOCALITY,
  COMMUNE(Role.RAW),
  COMMUNE_NIS,
  ACCESS,
  POWER,
  PARKING_LORRIES,
  CEILING_HEIGHT_M,
  ROOM_AREA_M2,
  NOISE,
  RESTRICTIONS,
  AVAILABILITY,
  SHOOTING_DAY_FEE_EUR,
  OTHER_DAY_FEE_EUR,
  OWNER_NAME,
  OWNER_PHONE,
  OWNER_EMAIL,
  OWNER_NOTE,
  VERIFIED_ON;

  private enum Role {
    /** A column may hold it, and an entry keeps it. */
    KEPT,
    /** A column may hold it; an entry keeps something made of it. */
    RAW,
    /** Made of others. */
    MADE
  }

  private final Role role;

  Field() {
    this(Role.KEPT);
  }

  Field(Role role) {
    this.role = role;
  }

  /** Stable code in mappings and in the interface, such as {@code name_fr}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a column may be mapped to it. */
  public boolean isColumn() {
    return role != Role.MADE;
  }

  /** All that a column may be mapped to. */
  public static List<Field> columns() {
    return Arrays.stream(values()).filter(Field::isColumn).toList();
  }

  /** The field of a code that a column may be mapped to. */
  public static Optional<Field> find(String code) {
    return columns().stream().filter(field -> field.code().equals(code.strip())).findFirst();
  }
}
