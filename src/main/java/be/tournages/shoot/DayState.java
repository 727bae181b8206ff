package be.tournages.shoot;

import java.util.Locale;

/** How sure the office is of a day. */
public enum DayState {
  /** The production said that it would shoot. */
  ANNOUNCED,
  /** A call sheet arrived. */
  CALLED,
  /** A person has checked it. */
  CONFIRMED,
  /** Called off, moved or entered in error; kept, and counted nowhere. */
  CANCELLED;

  /** Stable lower-case code. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True when days in this state may count. */
  public boolean isOn() {
    return this == CALLED || this == CONFIRMED;
  }

  /**
   * The state of a code.
   *
   * @throws IllegalArgumentException when no state has it
   */
  public static DayState parse(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
