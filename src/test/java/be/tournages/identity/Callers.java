package be.tournages.identity;

import be.tournages.language.Language;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** People of every role for tests, signed in without the form. Inject it into a MicronautTest. */
@Singleton
public class Callers {

  private final People people;
  private final Sessions sessions;
  private final Map<Role, Caller> signedIn = new ConcurrentHashMap<>();

  Callers(People people, Sessions sessions) {
    this.people = people;
    this.sessions = sessions;
  }

  /** Somebody signed in with a role, the same for the whole test run. */
  public Caller as(Role role) {
    return signedIn.computeIfAbsent(role, this::signIn);
  }

  private Caller signIn(Role role) {
    String email = role.name().toLowerCase(Locale.ROOT) + "@example.org";
    Person person =
        people
            .findByEmail(email)
            .orElseGet(() -> people.create(new NewPerson(role.name(), email, role, Language.FR)));
    return new Caller(person, sessions.open(person));
  }

  /**
   * Somebody signed in.
   *
   * @param token value of the cookie {@code tournages_session}
   */
  public record Caller(Person person, String token) {

    /** Sends a request in this person's name, with all that a change needs. */
    public <B> MutableHttpRequest<B> sign(MutableHttpRequest<B> request) {
      return request
          .cookie(Cookie.of("tournages_session", token))
          .header("X-CSRF-Token", Tokens.csrf(token));
    }
  }
}
