package be.tournages.callsheet.reading.text;

import be.tournages.callsheet.reading.Refusal;

/** Ends the opening of a document from wherever its flaw shows; never leaves this package. */
final class RefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Refusal refusal;

  RefusedException(Refusal refusal) {
    super(refusal.code(), null, false, false);
    this.refusal = refusal;
  }

  Refusal refusal() {
    return refusal;
  }
}
