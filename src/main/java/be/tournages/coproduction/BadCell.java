package be.tournages.coproduction;

/** A cell that keeps its row from being used. */
final class BadCell extends Exception {

  private static final long serialVersionUID = 1L;

  final String column;
  final String reason;
  final String value;

  /**
   * @param column as the file calls it
   * @param reason what is wrong, as a stable code
   * @param value what stands there
   */
  BadCell(String column, String reason, String value) {
    super(reason);
    this.column = column;
    this.reason = reason;
    this.value = value;
  }
}
