package be.tournages.cli;

import picocli.CommandLine.Command;

/** The parent of all imports; does nothing itself. */
@Command(
    name = "import",
    description = "Import boundaries or locations from a file.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {ImportBoundaries.class})
final class Import {}
