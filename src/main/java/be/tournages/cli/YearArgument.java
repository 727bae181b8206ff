package be.tournages.cli;

import picocli.CommandLine.Parameters;

/** The year that a command is about. */
final class YearArgument {

  @Parameters(paramLabel = "YEAR", description = "Calendar year, such as 2024.")
  int year;
}
