package be.tournages.cli;

import picocli.CommandLine.Command;

/** The parent of all imports; does nothing itself. */
@Command(
    name = "import",
    description = "Import boundaries, locations, audited spend or coproduced works from a file.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ImportBoundaries.class,
      ImportLocations.class,
      ImportSpend.class,
      ImportWorks.class
    })
final class Import {}
