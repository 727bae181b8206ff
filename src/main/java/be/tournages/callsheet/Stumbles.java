package be.tournages.callsheet;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Documents whose reading failed for no reason of theirs that is known. They go on waiting and are
 * passed over for a while, so that they hold up no others: for seconds at first, since the database
 * may just have been restarted, and twice as long each time after, so that they are not tried
 * without end.
 */
final class Stumbles {

  private static final Duration FIRST = Duration.ofSeconds(15);
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final Map<UUID, Stumble> stumbles = new ConcurrentHashMap<>();
  private final LongSupplier nanoTime;

  /**
   * @param nanoTime a clock that only goes forward, in nanoseconds
   */
  Stumbles(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  void add(UUID id) {
    long now = nanoTime.getAsLong();
    stumbles.compute(id, (same, last) -> last == null ? new Stumble(now, FIRST) : last.again(now));
  }

  /** The document was read after all. */
  void forget(UUID id) {
    stumbles.remove(id);
  }

  /** Documents to pass over now. */
  List<UUID> recent() {
    long now = nanoTime.getAsLong();
    return stumbles.entrySet().stream()
        .filter(one -> now - one.getValue().atNanos() < one.getValue().pause().toNanos())
        .map(Map.Entry::getKey)
        .toList();
  }

  private record Stumble(long atNanos, Duration pause) {

    Stumble again(long now) {
      Duration twice = pause.multipliedBy(2);
      return new Stumble(now, twice.compareTo(LONGEST) < 0 ? twice : LONGEST);
    }
  }
}
