package be.tournages.cli;

import be.tournages.http.Messages;
import be.tournages.http.TournagesException;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The root of the command line. */
@Command(
    name = "tournages",
    description = "The workplace of a regional film office.",
    mixinStandardHelpOptions = true,
    version = "0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      Up.class,
      Serve.class,
      Ingest.class,
      Impact.class,
      Reconcile.class,
      Report.class,
      Import.class,
      User.class,
      Backup.class,
      Restore.class,
      Doctor.class
    })
public final class Tournages {

  /** Exit code of a command that leaves the server running: the process must not exit. */
  public static final int STILL_SERVING = -1;

  /** The whole command line, ready to execute. */
  public static CommandLine commandLine() {
    return new CommandLine(new Tournages())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionStrategy(Tournages::execute)
        .setExecutionExceptionHandler(Tournages::explain);
  }

  /* Commands find the database open; the private cluster runs no longer than somebody uses it. */
  private static int execute(ParseResult parsed) {
    Integer helped = CommandLine.executeHelpRequest(parsed);
    if (helped != null) {
      return helped;
    }
    Object command = innermost(parsed).commandSpec().userObject();
    if (command instanceof WithoutDatabase || !isRunnable(command)) {
      return new RunLast().execute(parsed);
    }
    try (Database database = Database.open(Home.find())) {
      return new RunLast().execute(parsed);
    }
  }

  /* A parent of commands only complains that one is missing. */
  private static boolean isRunnable(Object command) {
    return command instanceof Callable<?> || command instanceof Method;
  }

  private static ParseResult innermost(ParseResult parsed) {
    return parsed.hasSubcommand() ? innermost(parsed.subcommand()) : parsed;
  }

  private static int explain(Exception failure, CommandLine command, @Nullable ParseResult parsed)
      throws Exception {
    switch (failure) {
      case TournagesException expected ->
          System.err.println(new Messages().explain(Account.language(), expected));
      case IOException unreadable -> System.err.println(unreadable.getMessage());
      default -> throw failure;
    }
    return 1;
  }
}
