package be.tournages;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The clock that every feature is given. */
@Factory
final class Clocks {

  /** The machine's clock; its dates are those of Brussels, where shooting days are counted. */
  @Singleton
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/Brussels"));
  }
}
