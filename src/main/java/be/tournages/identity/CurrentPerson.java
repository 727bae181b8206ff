package be.tournages.identity;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The person whose request is being answered. */
@Singleton
public class CurrentPerson {

  private static final String ATTRIBUTE = "tournages.person";

  /** The person signed in; empty for visitors and on the command line. */
  public Optional<Person> find() {
    return ServerRequestContext.currentRequest().flatMap(CurrentPerson::of);
  }

  /** The person signed in; asking where nobody can be is a mistake of the caller. */
  public Person get() {
    return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
  }

  /** The person who sent a request. */
  public static Optional<Person> of(HttpRequest<?> request) {
    return request.getAttribute(ATTRIBUTE, Person.class);
  }

  /** Remembers who sent a request. */
  public static void remember(HttpRequest<?> request, Person person) {
    request.setAttribute(ATTRIBUTE, person);
  }
}
