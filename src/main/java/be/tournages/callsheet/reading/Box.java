package be.tournages.callsheet.reading;

/**
 * A rectangle on a page, in points (1/72 inch) from the upper left corner of the page as it is
 * shown.
 *
 * @param left distance from the left edge
 * @param top distance from the upper edge
 * @param right right side, not less than {@code left}
 * @param bottom lower side, not less than {@code top}
 */
public record Box(double left, double top, double right, double bottom) {

  public Box {
    if (!(left <= right) || !(top <= bottom)) {
      throw new IllegalArgumentException("A box cannot be inside out");
    }
  }

  /** The smallest box around both. */
  public Box around(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** Width in points. */
  public double width() {
    return right - left;
  }

  /** Height in points. */
  public double height() {
    return bottom - top;
  }

  /** Points shared on the horizontal axis; negative when a gap lies between. */
  public double sharedWidth(Box other) {
    return Math.min(right, other.right) - Math.max(left, other.left);
  }

  /** Points shared on the vertical axis; negative when a gap lies between. */
  public double sharedHeight(Box other) {
    return Math.min(bottom, other.bottom) - Math.max(top, other.top);
  }
}
