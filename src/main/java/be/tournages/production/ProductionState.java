package be.tournages.production;

import java.util.Locale;

/** Where a dossier stands. */
public enum ProductionState {
  /** Met, but without a project type or without its funding: its days do not enter the impact. */
  DRAFT,
  /** Type and funding known. */
  ACTIVE,
  /** Shot and settled; still counted. */
  CLOSED;

  /** Stable lower-case code. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The state of a code.
   *
   * @throws IllegalArgumentException when no state has it
   */
  public static ProductionState parse(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
