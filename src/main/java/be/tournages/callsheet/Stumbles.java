package be.tournages.callsheet;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Documents whose reading failed for no reason of theirs that is known. They go on waiting and are
 * passed over for a while, so that they hold up no others and are not tried without end.
 */
final class Stumbles {

  private static final Duration PAUSE = Duration.ofMinutes(10);

  private final Map<UUID, Long> sinceNanos = new ConcurrentHashMap<>();

  void add(UUID id) {
    sinceNanos.put(id, System.nanoTime());
  }

  /** Documents to pass over now. */
  List<UUID> recent() {
    long now = System.nanoTime();
    sinceNanos.values().removeIf(since -> now - since > PAUSE.toNanos());
    return List.copyOf(sinceNanos.keySet());
  }
}
