package be.tournages.shoot;

import java.util.Locale;

/** What a day of a crew is for. */
public enum DayKind {
  SHOOTING,
  HALF,
  PREPARATION,
  WRAP,
  RECCE,
  TRAVEL,
  REST,
  TEST;

  /** Stable lower-case code. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True when a camera turns. */
  public boolean isShot() {
    return this == SHOOTING || this == HALF;
  }

  /**
   * The kind of a code.
   *
   * @throws IllegalArgumentException when no kind has it
   */
  public static DayKind parse(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
