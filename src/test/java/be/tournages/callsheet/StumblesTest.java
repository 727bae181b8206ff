package be.tournages.callsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StumblesTest {

  private final UUID id = UUID.randomUUID();
  private long now = Long.MAX_VALUE - 1;
  private final Stumbles stumbles = new Stumbles(() -> now);

  @Test
  void aDocumentIsTriedAgainAfterSecondsAndThenEverMoreSeldom() {
    assertThat(pause()).isEqualTo(Duration.ofSeconds(15));
    assertThat(pause()).isEqualTo(Duration.ofSeconds(30));
    for (int more = 0; more < 10; more++) {
      pause();
    }
    assertThat(pause()).isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void aDocumentThatWasReadAfterAllStartsAfresh() {
    pause();
    stumbles.add(id);
    stumbles.forget(id);
    assertThat(stumbles.recent()).isEmpty();
    assertThat(pause()).isEqualTo(Duration.ofSeconds(15));
  }

  private Duration pause() {
    stumbles.add(id);
    long since = now;
    while (stumbles.recent().contains(id)) {
      now += Duration.ofSeconds(5).toNanos();
    }
    return Duration.ofNanos(now - since);
  }
}
