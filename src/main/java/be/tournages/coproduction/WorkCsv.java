package be.tournages.coproduction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Works as CSV, in the columns in which {@link WorkFiles} reads them. */
public final class WorkCsv {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setRecordSeparator("\n")
          .setHeader(
              "no",
              "title",
              "technique",
              "format",
              "initiated_in",
              "production_company",
              "directors",
              "financing",
              "shares",
              "investment_eur",
              "walloon_spend_eur",
              "session")
          .get();

  private WorkCsv() {}

  /** One row a work, ending with a line feed. */
  public static String write(List<Work> works) {
    var text = new StringBuilder();
    try (var printer = new CSVPrinter(text, FORMAT)) {
      for (Work work : works) {
        write(printer, work);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(CSVPrinter printer, Work work) throws IOException {
    printer.printRecord(
        work.number(),
        work.title(),
        work.technique().code(),
        work.format().code(),
        work.initiatedIn(),
        work.company(),
        String.join(", ", work.directors()),
        work.majority() ? "majority" : "minority",
        work.shares().stream()
            .map(share -> share.country() + ":" + share.percent().toPlainString())
            .collect(Collectors.joining(" ")),
        work.invested().toPlainString(),
        work.spent().toPlainString(),
        work.findSession().orElse(""));
  }
}
