package be.tournages.identity;

import be.tournages.identity.store.SessionStore;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Browsers in which somebody is signed in. */
@Singleton
public class Sessions {

  /** A session ends when it is this old, used or not. */
  public static final Duration LONGEST = Duration.ofDays(14);

  private static final Duration LONGEST_UNUSED = Duration.ofDays(2);
  private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

  private final SessionStore store;
  private final Clock clock;

  Sessions(SessionStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Begins a session and returns its token, which is nowhere else. */
  @Transactional
  public String open(Person person) {
    Instant now = clock.instant();
    store.sweep(now.minus(LONGEST), now);
    String token = Tokens.create();
    store.add(Tokens.digest(token), person.id(), now);
    return token;
  }

  /** Who holds the token, if its session lasts and the person may still sign in. */
  @Transactional
  public Optional<Person> find(String token) {
    Instant now = clock.instant();
    byte[] digest = Tokens.digest(token);
    Optional<Person> person = store.find(digest, now.minus(LONGEST_UNUSED), now.minus(LONGEST));
    if (person.isPresent()) {
      store.touch(digest, now, now.minus(NOTED_EVERY));
    }
    return person;
  }

  /** Ends the session. */
  @Transactional
  public void close(String token) {
    store.remove(Tokens.digest(token));
  }
}
