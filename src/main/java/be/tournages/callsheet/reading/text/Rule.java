package be.tournages.callsheet.reading.text;

/**
 * A vertical line drawn on a page, such as one between the columns of a table.
 *
 * @param x where it stands, in points from the left
 * @param top upper end in points from the top
 * @param bottom lower end in points from the top
 */
record Rule(double x, double top, double bottom) {

  /** True when it passes between two letters that stand on one line. */
  boolean parts(Glyph before, Glyph after) {
    double middle = (before.top() + before.bottom()) / 2;
    double slack = 0.15 * before.size();
    return top <= middle
        && middle <= bottom
        && before.right() <= x + slack
        && x - slack <= after.left();
  }
}
