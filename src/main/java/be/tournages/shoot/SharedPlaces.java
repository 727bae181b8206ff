package be.tournages.shoot;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Port: finds other productions at the places of days. */
@FunctionalInterface
public interface SharedPlaces {

  /** For each of the days titles of other productions with a day that is on, there and then. */
  Map<UUID, List<String>> others(Collection<UUID> dayIds);
}
