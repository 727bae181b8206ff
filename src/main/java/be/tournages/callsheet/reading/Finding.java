package be.tournages.callsheet.reading;

import java.util.List;

/**
 * Something about a sheet that a person should look at.
 *
 * @param kind what it is
 * @param text the words concerned, without people
 * @param evidence where they stand
 */
public record Finding(Kind kind, String text, List<Evidence> evidence) {

  public Finding {
    evidence = List.copyOf(evidence);
  }

  /** The kinds of findings. */
  public enum Kind {
    /** Two places of the sheet give different dates for the day. */
    DATES_DISAGREE,
    /** The printed weekday is not that of the date. */
    WEEKDAY_DISAGREES,
    /** The year is not printed; it comes from the version line, the file name or the mail. */
    YEAR_INFERRED,
    /** A numeric date can be read two ways and nothing on the sheet decides. */
    DATE_ORDER_UNDECIDED,
    /** No date was found. */
    DATE_MISSING,
    /** The postal code and the locality lie in different communes. */
    POSTAL_CODE_AND_LOCALITY_DISAGREE,
    /** Several communes answer to the printed place. */
    PLACE_AMBIGUOUS,
    /** Nothing answers to the printed place. */
    PLACE_UNKNOWN,
    /** A shooting day without any location. */
    LOCATION_MISSING,
    /** Two titles compete. */
    TITLE_UNSURE,
    /** The document carries more than one sheet; all of them were read. */
    SEVERAL_SHEETS,
    /** An older sheet is quoted below and was left out. */
    QUOTED_SHEET_LEFT_OUT,
    /** A part of the document was too large or of an unknown type and was left out. */
    PART_LEFT_OUT
  }
}
