package be.tournages.callsheet.reading;

import java.util.Locale;

/** What a day of a crew is for; only a shooting day can count. */
public enum DayKind {
  SHOOTING,
  PREPARATION,
  RECCE,
  TRAVEL,
  REST,
  TEST;

  /** Stable lower-case code. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
