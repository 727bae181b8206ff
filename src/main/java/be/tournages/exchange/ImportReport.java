package be.tournages.exchange;

import be.tournages.http.Messages;
import be.tournages.http.TournagesException;
import be.tournages.language.Language;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Says in the reader's language how a file is understood and what an import came to. */
@Singleton
public class ImportReport {

  private static final int COLUMN_WIDTH = 28;
  private static final int SAMPLE_WIDTH = 44;

  private final Messages messages;

  ImportReport(Messages messages) {
    this.messages = messages;
  }

  /** Name of a field. */
  public String label(Field field, Language language) {
    return messages.get(language, "field." + field.code());
  }

  /** What a finding says. */
  public String explain(Finding finding, Language language) {
    return messages.get(
        language, "finding." + finding.kind().code(), finding.value(), finding.detail());
  }

  /** What a failure of the whole import says. */
  public String explain(TournagesException failure, Language language) {
    return messages
        .find(language, failure.type(), failure.arguments().toArray())
        .orElseGet(() -> messages.get(language, "failed", failure.type()));
  }

  /** How the file is understood, a line a column. */
  public List<String> lines(ImportPlan plan, Language language) {
    var lines = new ArrayList<String>();
    lines.add(messages.get(language, "import-format", plan.format(), plan.source()));
    lines.add(messages.get(language, "import-mapping"));
    var ignored = new ArrayList<String>();
    for (int i = 0; i < plan.header().size(); i++) {
      String column = plan.header().get(i);
      Field field = plan.mapping().columns().get(column);
      if (field == null) {
        ignored.add(column);
      } else {
        lines.add(
            "  %-20s  %-28s  %s"
                .formatted(
                    cut(column, 20), cut(label(field, language), COLUMN_WIDTH), sample(plan, i)));
      }
    }
    if (!ignored.isEmpty()) {
      lines.add(messages.get(language, "import-ignored", String.join(", ", ignored)));
    }
    if (plan.category() != null) {
      lines.add(messages.get(language, "import-category", plan.category()));
    }
    return lines;
  }

  private static String sample(ImportPlan plan, int column) {
    return plan.sample().stream()
        .map(row -> row.get(column))
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .map(cell -> cut(cell.replaceAll("\\s+", " "), SAMPLE_WIDTH))
        .orElse("");
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }

  /** The sum of an import that kept what was good. */
  public String kept(ImportTally tally, Language language) {
    return messages.get(
        language,
        "import-tally",
        tally.read(),
        tally.added(),
        tally.changed(),
        tally.unchanged(),
        tally.refused());
  }

  /** The sum of a trial. */
  public String checked(ImportTally tally, Language language) {
    int good = tally.read() - tally.refused();
    String sum = messages.get(language, "import-checked", tally.read(), good, tally.refused());
    return sum + "\n" + messages.get(language, "import-trial");
  }

  /** How long it took. */
  public String speed(int rows, double seconds, Language language) {
    BigDecimal time = BigDecimal.valueOf(seconds).setScale(1, RoundingMode.HALF_UP);
    return messages.get(language, "import-speed", time, Math.round(rows / Math.max(seconds, 1e-3)));
  }

  /** Where the findings were written. */
  public String findings(int count, String file, Language language) {
    return messages.get(language, "import-findings", count, file);
  }

  /** Writes findings as CSV, a row each; the caller closes. */
  public CsvOut csv(Appendable out, Language language) throws IOException {
    return new CsvOut(out, language);
  }

  /** A file of findings being written; its columns are the same in every language. */
  public final class CsvOut implements AutoCloseable {

    private static final String[] HEADER = {
      "row", "external_id", "outcome", "reason", "column", "value", "explanation"
    };

    private final CSVPrinter printer;
    private final Language language;

    private CsvOut(Appendable out, Language language) throws IOException {
      // Spreadsheets take a file for UTF-8 only when it says so.
      out.append('\ufeff');
      this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
      this.language = language;
      printer.printRecord((Object[]) HEADER);
    }

    /** Adds a row. */
    public void write(Finding finding) throws IOException {
      printer.printRecord(
          finding.row(),
          inert(finding.id()),
          messages.get(language, finding.kind().isRefusal() ? "finding-refused" : "finding-remark"),
          finding.kind().code(),
          inert(finding.column()),
          inert(finding.value()),
          explain(finding, language));
    }

    /* A spreadsheet must not run what somebody wrote into a cell. */
    private static String inert(String text) {
      return text.matches("(?s)[=+@\\t\\r-].*") && !text.matches("[-+]?[\\d.,]+")
          ? "'" + text
          : text;
    }

    @Override
    public void close() throws IOException {
      printer.close(true);
    }
  }
}
