package be.tournages.identity;

import be.tournages.identity.store.PersonStore;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Names for those who stand in histories: people by their account, tasks by their own word. */
@Singleton
public class Actors {

  private final PersonStore store;

  Actors(PersonStore store) {
    this.store = store;
  }

  /** The name of the person with the identity; anything else as it is. */
  @Transactional(readOnly = true)
  public String name(String who) {
    return parse(who).flatMap(store::find).map(Person::shownName).orElse(who);
  }

  private static Optional<UUID> parse(String who) {
    try {
      return Optional.of(UUID.fromString(who));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
