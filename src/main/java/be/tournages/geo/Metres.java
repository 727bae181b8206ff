package be.tournages.geo;

/**
 * A length on the ground.
 *
 * @param value metres, never negative
 */
public record Metres(double value) implements Comparable<Metres> {

  public Metres {
    if (!(value >= 0)) {
      throw new IllegalArgumentException("No length of " + value + " m");
    }
  }

  @Override
  public int compareTo(Metres other) {
    return Double.compare(value, other.value);
  }
}
