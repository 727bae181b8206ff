package be.tournages.production;

import java.util.Map;
import java.util.UUID;

/** Port: the days of productions, counted where days are kept. */
@FunctionalInterface
public interface DayCounts {

  /** Shooting days of each production that has any, by the code of their state. */
  Map<UUID, Map<String, Long>> countByState();
}
