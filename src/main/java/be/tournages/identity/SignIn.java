package be.tournages.identity;

import jakarta.inject.Singleton;
import java.time.Duration;

/** Signing in with address and password, at a pace at which guessing leads nowhere. */
@Singleton
public class SignIn {

  /* Costs as much as a real one, so that the time does not tell whether an account exists. */
  private static final String NOBODYS = Passwords.hash(Tokens.create());

  private final People people;
  private final Sessions sessions;
  private final AttemptLimits limits;

  /** What became of an attempt. */
  public sealed interface Outcome {
    /** Signed in: the session's token, and who. */
    record SignedIn(String token, Person person) implements Outcome {}

    /** Address or password is wrong; which of them is not told. */
    record Wrong() implements Outcome {}

    /** Too many attempts; the next one is heard after the wait. */
    record TooMany(Duration pause) implements Outcome {}
  }

  SignIn(People people, Sessions sessions, AttemptLimits limits) {
    this.people = people;
    this.sessions = sessions;
    this.limits = limits;
  }

  /**
   * Tries to sign in.
   *
   * @param from network address of the caller
   */
  public Outcome attempt(String email, String password, String from) {
    String account = NewPerson.address(email);
    Duration wait = limits.take(from, account);
    if (wait.isPositive()) {
      return new Outcome.TooMany(wait);
    }
    Person person = people.findByEmail(account).filter(found -> !found.disabled()).orElse(null);
    if (person == null) {
      Passwords.matches(password, NOBODYS);
      return new Outcome.Wrong();
    }
    if (!people.matches(person, password)) {
      return new Outcome.Wrong();
    }
    limits.giveBack(from, account);
    return new Outcome.SignedIn(sessions.open(person), person);
  }
}
