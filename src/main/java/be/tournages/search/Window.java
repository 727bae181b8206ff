package be.tournages.search;

/**
 * Which results, in which order.
 *
 * @param order what comes first
 * @param page number of the page, from 1
 * @param size results a page
 */
public record Window(Order order, int page, int size) {

  /** How far into the results one can leaf. */
  public static final int DEEPEST = 10_000;

  /** What comes first. */
  public enum Order {
    /** What fits the text best. */
    RELEVANCE,
    /** What is nearest to the centre of the circle. */
    DISTANCE,
    /** What was checked last. */
    FRESHNESS
  }

  public Window {
    if (page < 1 || size < 1 || (long) page * size > DEEPEST) {
      throw new IllegalArgumentException("No page " + page + " of " + size);
    }
  }

  /** The first results by relevance. */
  public static Window first(int size) {
    return new Window(Order.RELEVANCE, 1, size);
  }

  int offset() {
    return (page - 1) * size;
  }

  int end() {
    return page * size;
  }
}
