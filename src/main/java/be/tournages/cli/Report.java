package be.tournages.cli;

import be.tournages.http.Messages;
import be.tournages.http.TournagesException;
import be.tournages.impact.report.AnnualReports;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the annual report of a year to a file. */
@Command(
    name = "report",
    description = {
      "Write the annual report of a year: the same file from the same data.",
      "It is written in French or English."
    },
    mixinStandardHelpOptions = true)
final class Report implements Callable<Integer> {

  /** What the file is. */
  enum Format {
    PDF,
    XLSX
  }

  @Mixin YearArgument of = new YearArgument();

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  Format format = Format.PDF;

  @Mixin LanguageOption speaks = new LanguageOption();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Write to this file.")
  Path out;

  @Override
  public Integer call() throws IOException {
    try (ApplicationContext context = ApplicationContext.run()) {
      return write(context);
    }
  }

  private int write(ApplicationContext context) throws IOException {
    try {
      AnnualReports reports = context.getBean(AnnualReports.class);
      byte[] content =
          format == Format.PDF
              ? reports.pdf(of.year, speaks.language)
              : reports.xlsx(of.year, speaks.language);
      Files.write(out, content);
      System.out.println(out + ": " + content.length + " bytes");
      return 0;
    } catch (TournagesException e) {
      System.err.println(context.getBean(Messages.class).explain(speaks.language, e));
      return 1;
    }
  }
}
