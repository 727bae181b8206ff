package be.tournages.identity;

import be.tournages.http.ConflictException;
import be.tournages.http.InvalidRequestException;
import be.tournages.http.NotFoundException;
import be.tournages.identity.store.PersonStore;
import be.tournages.identity.store.SessionStore;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Those who may sign in. */
@Singleton
public class People {

  private final PersonStore store;
  private final SessionStore sessions;
  private final AuditTrail audit;

  People(PersonStore store, SessionStore sessions, AuditTrail audit) {
    this.store = store;
    this.sessions = sessions;
    this.audit = audit;
  }

  /** Everybody, by name. */
  @Transactional(readOnly = true)
  public List<Person> list() {
    return store.list();
  }

  /** The person with an identity. */
  @Transactional(readOnly = true)
  public Person get(UUID id) {
    return store.find(id).orElseThrow(() -> new NotFoundException("person", id));
  }

  /** The person who signs in with an address. */
  @Transactional(readOnly = true)
  public Optional<Person> findByEmail(String email) {
    return store.findByEmail(NewPerson.address(email));
  }

  /** True until an administrator can sign in. */
  @Transactional(readOnly = true)
  public boolean isFirstRun() {
    return store.countAdministrators() == 0;
  }

  /** Adds somebody, without a password; refuses an address that is taken. */
  @Transactional
  public Person create(NewPerson wanted) {
    var person =
        new Person(
            UUID.randomUUID(),
            wanted.name(),
            wanted.email(),
            wanted.role(),
            wanted.language(),
            false);
    if (!store.add(person)) {
      throw new ConflictException("email-taken", wanted.email());
    }
    audit.record("create", "person", person.id().toString(), person.role().name());
    return person;
  }

  /** Changes somebody; the last administrator stays one. Whoever is disabled is signed out. */
  @Transactional
  public Person change(UUID id, PersonChange change) {
    Person before = get(id);
    Person after = change.applyTo(before);
    if (after.name().isEmpty()) {
      throw new InvalidRequestException("invalid-name");
    }
    store.change(after);
    if (before.role() == Role.ADMINISTRATOR && isFirstRun()) {
      throw new ConflictException("last-administrator");
    }
    if (after.disabled()) {
      sessions.removeAll(id);
    }
    audit.record("change", "person", id.toString(), after.role().name());
    return after;
  }

  /** True when the password is the person's. */
  @Transactional(readOnly = true)
  public boolean matches(Person person, String password) {
    return store
        .findPassword(person.id())
        .filter(phc -> Passwords.matches(password, phc))
        .isPresent();
  }

  /** Sets a password and ends every session of the person. */
  @Transactional
  public void setPassword(Person person, String password) {
    store.setPassword(person.id(), Passwords.hash(password));
    sessions.removeAll(person.id());
    audit.record("password", "person", person.id().toString(), "");
  }
}
