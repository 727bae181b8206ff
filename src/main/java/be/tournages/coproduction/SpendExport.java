package be.tournages.coproduction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;

/** Writes audited accounts as {@link SpendImport} reads them, to the cent. */
public final class SpendExport {

  private static final List<String> HEADER =
      List.of(
          "year",
          "production",
          "project_type",
          "funded",
          "days",
          "category",
          "eligible",
          "amount_eur");

  private SpendExport() {}

  /** One row an item, as CSV. */
  public static String csv(List<AuditedSpend> accounts) {
    var text = new StringBuilder();
    try (var printer =
        new CSVPrinter(text, CSVFormat.RFC4180.builder().setRecordSeparator("\n").get())) {
      printer.printRecord(HEADER);
      for (List<Object> row : rows(accounts)) {
        printer.printRecord(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** One row an item, as XLSX. */
  public static byte[] xlsx(List<AuditedSpend> accounts) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Tournages", "1.0")) {
      var sheet = workbook.newWorksheet("audited_spend");
      for (int column = 0; column < HEADER.size(); column++) {
        sheet.value(0, column, HEADER.get(column));
      }
      List<List<Object>> rows = rows(accounts);
      for (int i = 0; i < rows.size(); i++) {
        for (int column = 0; column < HEADER.size(); column++) {
          switch (rows.get(i).get(column)) {
            case Number number -> sheet.value(i + 1, column, number);
            case Object other -> sheet.value(i + 1, column, other.toString());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static List<List<Object>> rows(List<AuditedSpend> accounts) {
    var rows = new ArrayList<List<Object>>();
    for (AuditedSpend account : accounts) {
      for (SpendItem item : account.items()) {
        rows.add(
            List.of(
                account.year(),
                account.production(),
                account.type().code(),
                account.funded(),
                account.days(),
                item.category().code(),
                item.eligible(),
                item.amount()));
      }
    }
    return rows;
  }
}
