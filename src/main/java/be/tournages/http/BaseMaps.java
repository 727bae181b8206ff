package be.tournages.http;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The configured base maps, and which of them answer from here. An office without a way to the
 * internet must not make every browser find that out tile by tile, so the server asks for one tile
 * now and then and browsers start on their own drawing until it has arrived.
 */
@Singleton
public class BaseMaps {

  private static final Duration PATIENCE = Duration.ofSeconds(4);
  private static final Duration FRESH = Duration.ofMinutes(10);

  private final List<BaseMap> all;
  private final Clock clock;
  private final Map<String, Asked> asked = new ConcurrentHashMap<>();

  BaseMaps(List<BaseMap> all, Clock clock) {
    this.all = all.stream().sorted(Comparator.comparing(BaseMap::id)).toList();
    this.clock = clock;
    this.all.forEach(this::ask);
  }

  /** The configured base maps in the order of their ids. */
  public List<BaseMap> list() {
    return all;
  }

  /** The origins that tiles may come from, for the content security policy. */
  public List<String> origins() {
    return all.stream().map(BaseMap::origin).distinct().toList();
  }

  /** Whether the base map has lately answered; false until the first answer. Never waits. */
  public boolean isReachable(BaseMap map) {
    Asked last = asked.get(map.id());
    if (last == null || last.at().plus(FRESH).isBefore(clock.instant())) {
      ask(map);
    }
    return last != null && last.answered();
  }

  private void ask(BaseMap map) {
    Asked before = asked.get(map.id());
    asked.put(map.id(), new Asked(clock.instant(), before != null && before.answered()));
    Thread.ofVirtual()
        .name("base-map-" + map.id())
        .start(() -> asked.put(map.id(), new Asked(clock.instant(), answers(map))));
  }

  private static boolean answers(BaseMap map) {
    HttpRequest request =
        HttpRequest.newBuilder(map.wholeWorld())
            .timeout(PATIENCE)
            .header("User-Agent", "Tournages")
            .build();
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private record Asked(Instant at, boolean answered) {}
}
