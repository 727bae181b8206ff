package be.tournages.coproduction;

import java.util.Locale;
import java.util.Optional;

/** The budget lines of the fund, each with a chapter of its own in the report. */
public enum WorkLine {
  LIVE_ACTION,
  ANIMATION,
  TV_FORMATS;

  /** Stable code, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The line of a code; empty when no line has it. */
  public static Optional<WorkLine> find(String code) {
    for (WorkLine line : values()) {
      if (line.code().equals(code)) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }
}
