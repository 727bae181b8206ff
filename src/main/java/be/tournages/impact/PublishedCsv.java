package be.tournages.impact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The tables of a year as one CSV file, with the columns and the decimals of the 2024 report: the
 * whole average to a tenth of a cent, a reduced one to the cent.
 */
public final class PublishedCsv {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setRecordSeparator("\n")
          .setHeader(
              "av_retained_pct",
              "project_type",
              "attributable_days",
              "spend_per_day_eur",
              "spend_on_attributable_days_eur",
              "non_av_complement_eur",
              "total_eur")
          .get();

  private PublishedCsv() {}

  /** All tables one after the other, each closed by its total, ending with a line feed. */
  public static String write(List<ScenarioResult> tables) {
    var text = new StringBuilder();
    try (var printer = new CSVPrinter(text, FORMAT)) {
      for (ScenarioResult table : tables) {
        writeTable(printer, table);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void writeTable(CSVPrinter printer, ScenarioResult table) throws IOException {
    String percent = plain(table.scenario().share().movePointRight(2));
    for (ImpactLine line : table.lines()) {
      printer.printRecord(
          percent,
          line.type().code(),
          plain(line.days()),
          rate(line.spendPerDay(), table.scenario().isWhole() ? 3 : 2),
          Amount.shown(line.spendOnDays()),
          line.complement().signum() == 0 ? "0" : Amount.shown(line.complement()),
          Amount.shown(line.total()));
    }
    printer.printRecord(
        percent,
        "TOTAL",
        plain(table.days()),
        "",
        Amount.shown(table.spendOnDays()),
        Amount.shown(table.complement()),
        Amount.shown(table.total()));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String rate(BigDecimal rate, int decimals) {
    BigDecimal shown = rate.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    return shown.setScale(Math.max(2, shown.scale()), RoundingMode.UNNECESSARY).toPlainString();
  }
}
