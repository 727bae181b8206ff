package be.tournages.exchange;

import java.util.Locale;

/**
 * Something that an import says of a row.
 *
 * @param row its number in the file
 * @param id the row's own identity, empty where it has none
 * @param column the column, as the file calls it; empty when the row as a whole is meant
 * @param value what stands there
 * @param detail what the message adds, such as the commune that was found; may be empty
 */
public record Finding(int row, String id, Kind kind, String column, String value, String detail) {

  /** What there is to say. */
  public enum Kind {
    MISSING_NAME(true),
    MISSING_POSITION(true),
    UNREADABLE_POSITION(true),
    SWAPPED_AXES(true),
    OUTSIDE_WALLONIA(true),
    MISSING_CATEGORY(true),
    UNKNOWN_CATEGORY(true),
    DUPLICATE_ID(true),
    RAGGED_ROW(true),
    UNREADABLE_ROW(true),
    INVALID(true),
    NOT_KEPT(true),
    MENDED_AXES(false),
    OTHER_COMMUNE(false),
    UNKNOWN_COMMUNE(false),
    NOT_A_NUMBER(false),
    NOT_A_DATE(false),
    UNKNOWN_SETTING(false),
    UNKNOWN_PERIOD(false),
    KEPT_BY_OFFICE(false);

    private final boolean refusal;

    Kind(boolean refusal) {
      this.refusal = refusal;
    }

    /** Whether the row is left out for it; otherwise it is taken, with this remark. */
    public boolean isRefusal() {
      return refusal;
    }

    /** Stable kebab-case code, also the key of its message after {@code finding.}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
