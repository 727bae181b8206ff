package be.tournages.shoot;

import java.util.Locale;

/** The three ways to count; all weigh each day by its kind. */
public enum Counter {
  /** One a production and date, however many units turn. */
  CALENDAR_DAYS,
  /** One a production, unit and date. */
  UNIT_DAYS,
  /** One a production, unit, date and shooting location in Wallonia. */
  LOCATION_DAYS;

  /** Stable lower-case code. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The counter of a code.
   *
   * @throws IllegalArgumentException when no counter has it
   */
  public static Counter parse(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
