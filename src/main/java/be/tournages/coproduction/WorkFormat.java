package be.tournages.coproduction;

import java.util.Locale;

/** What a work is; the fund has a classic line and, since 2016, a line for television formats. */
public enum WorkFormat {
  FEATURE,
  SERIES,
  DOCUMENTARY,
  TV_FORMAT;

  /** Stable code in files and the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
