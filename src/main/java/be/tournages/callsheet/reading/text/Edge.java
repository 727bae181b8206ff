package be.tournages.callsheet.reading.text;

/**
 * A horizontal line drawn on a page, or the upper or lower side of a box, such as the border
 * between two rows of a table.
 *
 * @param y where it stands, in points from the top
 * @param left left end in points from the left
 * @param right right end in points from the left
 */
record Edge(double y, double left, double right) {

  private static final double CLEAR = 4;

  /** True when it runs past the place on both sides, between the heights. */
  boolean crosses(double x, double top, double bottom) {
    return left < x - CLEAR && right > x + CLEAR && top <= y && y <= bottom;
  }
}
