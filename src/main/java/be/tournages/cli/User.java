package be.tournages.cli;

import be.tournages.identity.NewPerson;
import be.tournages.identity.OneTimeLinks;
import be.tournages.identity.People;
import be.tournages.identity.Person;
import be.tournages.identity.PersonChange;
import be.tournages.identity.Role;
import be.tournages.language.Language;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who may sign in. */
@Command(
    name = "user",
    description = "Add, list and disable people, and let them choose a password.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class User {

  /** What a command does with the account of somebody. */
  private interface Deed {
    void run(Account account, Person person) throws IOException;
  }

  @Command(
      name = "add",
      description = {
        "Add somebody and print a one-time link with which they choose a password.",
        "With --password-stdin the password is read from the standard input instead."
      },
      mixinStandardHelpOptions = true)
  int add(
      @Parameters(paramLabel = "EMAIL", description = "Address to sign in with.") String email,
      @Option(
              names = "--role",
              required = true,
              description = "${COMPLETION-CANDIDATES}, in any case.")
          Role role,
      @Option(
              names = "--name",
              description = "Name shown to colleagues (default: what stands before the @).")
          Optional<String> name,
      @Option(
              names = "--language",
              defaultValue = "FR",
              description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
          Language language,
      @Option(names = "--password-stdin", description = "Read the password from the input.")
          boolean passwordFromInput)
      throws IOException {
    try (ApplicationContext context = ApplicationContext.run()) {
      Account account = account(context);
      var wanted =
          new NewPerson(name.orElseGet(() -> email.replaceFirst("@.*", "")), email, role, language);
      Person person = account.people().create(wanted);
      System.out.println("Added " + person.email() + " as " + person.role() + ".");
      account.letIn(person, passwordFromInput);
      return 0;
    }
  }

  @Command(name = "list", description = "List everybody.", mixinStandardHelpOptions = true)
  int list() {
    try (ApplicationContext context = ApplicationContext.run()) {
      List<Person> everybody = account(context).people().list();
      if (everybody.isEmpty()) {
        System.out.println("Nobody yet: the link that 'up' prints makes the first administrator.");
      }
      for (Person person : everybody) {
        System.out.printf(
            "%-40s %-14s %-3s %s%s%n",
            person.email(),
            person.role(),
            person.language().code(),
            person.name(),
            person.disabled() ? " (disabled)" : "");
      }
      return 0;
    }
  }

  @Command(
      name = "disable",
      description = "Sign somebody out for good; what they did stays on record.",
      mixinStandardHelpOptions = true)
  int disable(@Parameters(paramLabel = "EMAIL") String email) throws IOException {
    return with(
        email,
        (account, person) -> {
          account.people().change(person.id(), new PersonChange(null, null, null, true));
          System.out.println(person.email() + " can no longer sign in.");
        });
  }

  @Command(
      name = "enable",
      description = "Let somebody who was disabled sign in again.",
      mixinStandardHelpOptions = true)
  int enable(@Parameters(paramLabel = "EMAIL") String email) throws IOException {
    return with(
        email,
        (account, person) -> {
          account.people().change(person.id(), new PersonChange(null, null, null, false));
          System.out.println(person.email() + " can sign in again.");
        });
  }

  @Command(
      name = "password",
      description = {
        "Print a one-time link with which somebody chooses a new password.",
        "With --password-stdin the password is read from the standard input instead."
      },
      mixinStandardHelpOptions = true)
  int password(
      @Parameters(paramLabel = "EMAIL") String email,
      @Option(names = "--password-stdin", description = "Read the password from the input.")
          boolean passwordFromInput)
      throws IOException {
    return with(email, (account, person) -> account.letIn(person, passwordFromInput));
  }

  private static int with(String email, Deed deed) throws IOException {
    try (ApplicationContext context = ApplicationContext.run()) {
      Account account = account(context);
      Optional<Person> person = account.people().findByEmail(email);
      if (person.isEmpty()) {
        System.err.println("Nobody signs in with " + email + "; 'user list' shows everybody.");
        return 1;
      }
      deed.run(account, person.get());
      return 0;
    }
  }

  private static Account account(ApplicationContext context) {
    return new Account(context.getBean(People.class), context.getBean(OneTimeLinks.class));
  }
}
