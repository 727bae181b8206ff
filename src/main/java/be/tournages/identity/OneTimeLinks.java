package be.tournages.identity;

import be.tournages.http.InvalidRequestException;
import be.tournages.identity.store.LinkStore;
import be.tournages.identity.store.LinkStore.Link;
import be.tournages.language.Language;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Links with which somebody chooses a password, once: nobody ever has a default one. */
@Singleton
public class OneTimeLinks {

  /** Path of the page a link leads to; the token follows as a fragment, which no log sees. */
  public static final String PAGE = "/welcome#";

  private static final Duration LIFE = Duration.ofDays(3);

  private final LinkStore store;
  private final People people;
  private final Clock clock;

  /**
   * What the holder of a link gives.
   *
   * @param name needed for the first administrator, else replaces the name
   * @param email needed for the first administrator, else must be the person's where given
   */
  public record Redemption(
      String token,
      String password,
      @Nullable String name,
      @Nullable String email,
      Language language) {}

  OneTimeLinks(LinkStore store, People people, Clock clock) {
    this.store = store;
    this.people = people;
    this.clock = clock;
  }

  /** A link for the first administrator, as path and fragment; earlier ones become worthless. */
  @Transactional
  public String createForFirstAdministrator() {
    return issue(null);
  }

  /** A link for a person, as path and fragment; earlier ones become worthless. */
  @Transactional
  public String create(Person person) {
    return issue(person.id());
  }

  private String issue(@Nullable UUID person) {
    String token = Tokens.create();
    store.replace(Tokens.digest(token), person, clock.instant().plus(LIFE));
    return PAGE + token;
  }

  /** Uses a link up; refuses one that is unknown, used or too old. */
  @Transactional
  public Person redeem(Redemption given) {
    Link link =
        store
            .take(Tokens.digest(given.token()), clock.instant())
            .orElseThrow(() -> new InvalidRequestException("link-worthless"));
    Person person = link.person() == null ? firstAdministrator(given) : known(link, given);
    people.setPassword(person, given.password());
    return person;
  }

  private Person firstAdministrator(Redemption given) {
    if (!people.isFirstRun()) {
      throw new InvalidRequestException("link-worthless");
    }
    String name = given.name() == null ? "" : given.name();
    String email = given.email() == null ? "" : given.email();
    return people.create(new NewPerson(name, email, Role.ADMINISTRATOR, given.language()));
  }

  private Person known(Link link, Redemption given) {
    Person person = people.get(Objects.requireNonNull(link.person()));
    if (given.email() != null && !NewPerson.address(given.email()).equals(person.email())) {
      throw new InvalidRequestException("link-of-another");
    }
    return given.name() == null || given.name().isBlank()
        ? person
        : people.change(person.id(), new PersonChange(given.name(), null, null, null));
  }
}
