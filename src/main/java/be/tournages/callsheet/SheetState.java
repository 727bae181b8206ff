package be.tournages.callsheet;

import java.util.Locale;

/** Where a document stands. */
public enum SheetState {
  /** Kept, not read yet; a reading that was interrupted starts again from here. */
  WAITING,
  /** Read; a person has not looked at it yet, whether or not its days are posted as called. */
  TO_REVIEW,
  /** A person has checked it and its days stand as confirmed. */
  CONFIRMED,
  /** No call sheet, unreadable, or put away by a person. */
  SET_ASIDE;

  /** Stable lower-case code. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The state of a code.
   *
   * @throws IllegalArgumentException when no state has it
   */
  public static SheetState parse(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
