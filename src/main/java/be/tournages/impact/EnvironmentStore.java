package be.tournages.impact;

import java.util.Optional;
import java.util.UUID;

/** Port: where environmental lines are kept. */
public interface EnvironmentStore {

  /** The lines of a year, declared projects first, then by title. */
  EnvironmentYear get(int year);

  /** The line of a dossier, if it has one. */
  Optional<EnvironmentLine> find(UUID productionId);

  /** Keeps the line of a dossier in place of the one before. */
  void keep(EnvironmentLine line);

  /** Removes the line of a dossier; false when it has none. */
  boolean remove(UUID productionId);
}
