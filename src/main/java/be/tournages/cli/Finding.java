package be.tournages.cli;

/**
 * What the doctor found about one thing.
 *
 * @param verdict how bad it is
 * @param what the thing
 * @param state how it is
 * @param mend what to do about it; empty when nothing
 */
record Finding(Verdict verdict, String what, String state, String mend) {

  /** How bad a finding is. */
  enum Verdict {
    GOOD,
    /** Works, but less well or less much. */
    WARNING,
    /** Does not work until it is mended. */
    FAULT
  }

  static Finding good(String what, String state) {
    return new Finding(Verdict.GOOD, what, state, "");
  }

  static Finding warning(String what, String state, String mend) {
    return new Finding(Verdict.WARNING, what, state, mend);
  }

  static Finding fault(String what, String state, String mend) {
    return new Finding(Verdict.FAULT, what, state, mend);
  }
}
