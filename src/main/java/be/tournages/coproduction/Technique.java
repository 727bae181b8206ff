package be.tournages.coproduction;

import java.util.Locale;

/** How a work is made; the report gives each its chapter. */
public enum Technique {
  LIVE_ACTION,
  ANIMATION;

  /** Stable code in files and the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
