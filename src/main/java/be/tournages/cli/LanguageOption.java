package be.tournages.cli;

import be.tournages.language.Language;
import picocli.CommandLine.Option;

/** The language a command speaks. */
final class LanguageOption {

  @Option(names = "--lang", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  Language language = Language.FR;
}
