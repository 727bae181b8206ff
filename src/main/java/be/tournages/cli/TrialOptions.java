package be.tournages.cli;

import be.tournages.coproduction.SpendFindings;
import be.tournages.coproduction.SpendImport;
import be.tournages.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether an import is a trial, and where its findings go. */
final class TrialOptions {

  @Option(names = "--dry-run", description = "Read and check everything, keep nothing.")
  boolean dryRun;

  @Option(names = "--findings", paramLabel = "OUT.csv", description = "Write the findings there.")
  @Nullable Path findings;

  /** Prints what was found, and writes it where that is wanted. */
  void tell(List<SpendImport.Finding> found, SpendFindings explained, Language language)
      throws IOException {
    for (SpendImport.Finding finding : found) {
      System.out.printf("  %d: %s%n", finding.row(), explained.explain(finding, language));
    }
    if (findings != null) {
      Files.writeString(findings, explained.csv(found, language));
    }
  }
}
