package be.tournages.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The root of the command line. */
@Command(
    name = "tournages",
    description = "The workplace of a regional film office.",
    mixinStandardHelpOptions = true,
    version = "0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {Serve.class, Ingest.class, Impact.class, Reconcile.class, Import.class})
public final class Tournages {

  /** Exit code of a command that leaves the server running: the process must not exit. */
  public static final int STILL_SERVING = -1;

  /** The whole command line, ready to execute. */
  public static CommandLine commandLine() {
    return new CommandLine(new Tournages()).setCaseInsensitiveEnumValuesAllowed(true);
  }
}
