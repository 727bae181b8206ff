package be.tournages.callsheet.reading;

import java.util.List;
import org.jspecify.annotations.NonNull;

/**
 * One thing read, with how sure the reader is and where it stands.
 *
 * @param value what was read
 * @param confidence share of such values that are right, 0–1: of those given 0.9, nine in ten
 * @param evidence where it was read, the best place first; empty when it is inferred from absence
 */
public record Value<T extends @NonNull Object>(
    T value, double confidence, List<Evidence> evidence) {

  public Value {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("Confidence lies between 0 and 1: " + confidence);
    }
    evidence = List.copyOf(evidence);
  }
}
