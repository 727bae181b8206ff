package be.tournages.location;

import java.util.Locale;
import java.util.Optional;

/** Period that a place can stand for on the screen. */
public enum Period {
  MEDIEVAL,
  RENAISSANCE,
  C17,
  C18,
  C19,
  BELLE_EPOQUE,
  INTERWAR,
  POSTWAR,
  CONTEMPORARY,
  TIMELESS;

  /** Stable code, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The period of a code. */
  public static Optional<Period> find(String code) {
    for (Period period : values()) {
      if (period.code().equals(code)) {
        return Optional.of(period);
      }
    }
    return Optional.empty();
  }
}
