package be.tournages.callsheet.reading.text;

import be.tournages.callsheet.reading.Box;

/**
 * A letter, or a few that are drawn as one, upright in a frame whose y grows downwards.
 *
 * @param text what it reads
 * @param left left end in points
 * @param right right end in points
 * @param baseline where it stands
 * @param size size of its type in points
 */
record Glyph(String text, double left, double right, double baseline, double size) {

  /* How far letters reach above and below the baseline, as shares of the size. */
  private static final double ASCENT = 0.75;
  private static final double DESCENT = 0.22;

  double top() {
    return baseline - ASCENT * size;
  }

  double bottom() {
    return baseline + DESCENT * size;
  }

  /** The baseline of a box around letters of one size. */
  static double baseline(Box box) {
    return box.top() + box.height() * ASCENT / (ASCENT + DESCENT);
  }

  Box box() {
    return new Box(left, top(), Math.max(left, right), bottom());
  }
}
