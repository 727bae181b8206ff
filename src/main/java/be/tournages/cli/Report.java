package be.tournages.cli;

import be.tournages.impact.report.AnnualReports;
import be.tournages.language.Language;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the annual report of a year to a file. */
@Command(
    name = "report",
    description = "Write the annual report of a year: the same file from the same data.",
    mixinStandardHelpOptions = true)
final class Report implements Callable<Integer> {

  /** What the file is. */
  enum Format {
    PDF,
    XLSX
  }

  @Parameters(index = "0", paramLabel = "YEAR", description = "Calendar year, such as 2024.")
  int year;

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  Format format = Format.PDF;

  @Option(names = "--lang", description = "FR or EN (default: ${DEFAULT-VALUE}).")
  Language language = Language.FR;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Write to this file.")
  Path out;

  @Override
  public Integer call() throws IOException {
    try (ApplicationContext context = ApplicationContext.run()) {
      AnnualReports reports = context.getBean(AnnualReports.class);
      byte[] content =
          format == Format.PDF ? reports.pdf(year, language) : reports.xlsx(year, language);
      Files.write(out, content);
      System.out.println(out + ": " + content.length + " bytes");
      return 0;
    }
  }
}
