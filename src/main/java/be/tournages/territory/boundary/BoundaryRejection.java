package be.tournages.territory.boundary;

import be.tournages.territory.boundary.BoundaryFinding.Kind;

/** Ends the reading of a file that cannot be read on; never leaves this package. */
final class BoundaryRejection extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient BoundaryFinding finding;

  BoundaryRejection(Kind kind, String subject) {
    super(kind + " " + subject, null, false, false);
    this.finding = new BoundaryFinding(kind, subject, null);
  }

  BoundaryFinding finding() {
    return finding;
  }
}
