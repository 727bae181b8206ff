package be.tournages.callsheet;

import java.util.Locale;

/** What keeps a sheet from being posted without a person. */
public enum Hold {
  /** A value that decides the days is below the threshold of confidence. */
  LOW_CONFIDENCE,
  /** The title was not found. */
  TITLE_MISSING,
  /** The title resembles that of a known production without being it. */
  TITLE_UNSURE,
  /** A day has no date. */
  DATE_MISSING,
  /** Dates disagree, or a numeric date can be read two ways. */
  DATE_UNSURE,
  /** The same unit and date stands twice on the sheet. */
  DAY_TWICE,
  /** A shooting day without a location. */
  LOCATION_MISSING,
  /** Several communes answer to a place, or none does. */
  PLACE_UNSURE,
  /** A person has already decided about a day that the sheet touches. */
  DAY_DECIDED;

  /** Stable kebab-case code, also a key of messages. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** True when not even a person can post the sheet before the form is completed. */
  public boolean isIncomplete() {
    return this == TITLE_MISSING || this == DATE_MISSING || this == DAY_TWICE;
  }
}
