package be.tournages.cli;

import be.tournages.impact.reconciliation.ReconciliationReport;
import be.tournages.impact.reconciliation.Report2024;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds the published report of a year against the data. */
@Command(
    name = "reconcile",
    description = "List every figure of a published report that the data does not support.",
    mixinStandardHelpOptions = true)
final class Reconcile implements Callable<Integer> {

  @Mixin YearArgument of = new YearArgument();

  @Option(names = "--out", paramLabel = "FILE", description = "Write to a file.")
  @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    if (of.year != 2024) {
      System.err.println("No published tables of " + of.year + " were entered.");
      return 1;
    }
    String text = new ReconciliationReport(new Report2024()).write();
    if (out == null) {
      System.out.print(text);
    } else {
      Files.writeString(out, text);
    }
    return 0;
  }
}
