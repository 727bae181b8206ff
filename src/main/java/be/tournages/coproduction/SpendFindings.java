package be.tournages.coproduction;

import be.tournages.http.Messages;
import be.tournages.language.Language;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Says in the reader's language what is wrong with rows of accounts. */
@Singleton
public class SpendFindings {

  private final Messages messages;

  SpendFindings(Messages messages) {
    this.messages = messages;
  }

  /** What a finding says. */
  public String explain(SpendImport.Finding finding, Language language) {
    return messages.get(
        language, "spend-finding." + finding.reason(), finding.column(), finding.value());
  }

  /** The findings as CSV, a row each, with a byte order mark for spreadsheets. */
  public String csv(List<SpendImport.Finding> findings, Language language) {
    var text = new StringBuilder("\ufeff");
    try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord("row", "column", "reason", "value", "explanation");
      for (SpendImport.Finding one : findings) {
        printer.printRecord(
            one.row(), one.column(), one.reason(), inert(one.value()), explain(one, language));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /* A spreadsheet must not run what somebody wrote into a cell. */
  private static String inert(String text) {
    return text.matches("(?s)[=+@\\t\\r-].*") && !text.matches("[-+]?[\\d.,]+") ? "'" + text : text;
  }
}
