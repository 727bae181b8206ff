package be.tournages.exchange;

/**
 * How far an import is.
 *
 * @param read rows dealt with
 * @param added new entries
 * @param changed known entries that changed
 * @param unchanged known entries that did not
 * @param refused rows left out
 */
public record ImportTally(int read, int added, int changed, int unchanged, int refused) {

  /** Nothing yet. */
  public static final ImportTally NONE = new ImportTally(0, 0, 0, 0, 0);

  ImportTally plus(ImportTally other) {
    return new ImportTally(
        read + other.read,
        added + other.added,
        changed + other.changed,
        unchanged + other.unchanged,
        refused + other.refused);
  }
}
