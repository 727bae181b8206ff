package be.tournages.shoot;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes lines of the ledger as CSV, XLSX, and as days per production. */
@Singleton
public class LedgerExport {

  private static final List<String> COLUMNS =
      List.of(
          "date",
          "production",
          "title",
          "type",
          "funded",
          "unit",
          "day",
          "kind",
          "state",
          "revision",
          "counts_in_wallonia",
          "unit_days",
          "communes",
          "locations",
          "places",
          "documents");

  /** The lines as CSV (RFC 4180, UTF-8), one row a day, lists parted by " | ". */
  public String csv(List<LedgerEntry> entries) {
    var text = new StringBuilder();
    try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(COLUMNS);
      for (LedgerEntry entry : entries) {
        printer.printRecord(cells(entry).stream().map(LedgerExport::harmless).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** The lines as a workbook with one sheet, dates and numbers as such. */
  public void xlsx(List<LedgerEntry> entries, OutputStream out) throws IOException {
    try (var workbook = new Workbook(out, "Tournages", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("ledger");
      for (int column = 0; column < COLUMNS.size(); column++) {
        sheet.value(0, column, COLUMNS.get(column));
      }
      sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
      for (int row = 0; row < entries.size(); row++) {
        fill(sheet, row + 1, cells(entries.get(row)));
      }
      sheet.freezePane(0, 1);
    }
  }

  /** Counted days of each production by title: unit, date, day tag and communes. */
  public static Map<String, List<CountedDay>> byProduction(List<LedgerEntry> entries) {
    return entries.stream()
        .filter(LedgerEntry::countsInWallonia)
        .collect(
            Collectors.groupingBy(
                entry -> entry.production().title(),
                TreeMap::new,
                Collectors.mapping(CountedDay::of, Collectors.toList())));
  }

  /**
   * A day that counts.
   *
   * @param unit the crew
   * @param date ISO date
   * @param communes NIS codes of its communes, ascending
   */
  public record CountedDay(String unit, String date, List<String> communes) {
    private static CountedDay of(LedgerEntry entry) {
      var communes =
          entry.day().content().places().stream()
              .map(DayPlace::communeNis)
              .filter(Objects::nonNull)
              .collect(Collectors.toCollection(TreeSet::new));
      var key = entry.day().key();
      return new CountedDay(key.unit(), key.date().toString(), List.copyOf(communes));
    }
  }

  private static List<@Nullable Object> cells(LedgerEntry entry) {
    var production = entry.production();
    var key = entry.day().key();
    var content = entry.day().content();
    var type = production.type();
    var cells = new ArrayList<@Nullable Object>();
    cells.add(key.date());
    cells.add(production.code());
    cells.add(production.title());
    cells.add(type == null ? null : type.code());
    cells.add(production.funded());
    cells.add(key.unit());
    cells.add(content.number());
    cells.add(content.kind().code());
    cells.add(entry.day().state().code());
    cells.add(content.revision());
    cells.add(entry.countsInWallonia());
    cells.add(entry.counted());
    cells.add(list(content.places().stream().map(DayPlace::communeNis).toList()));
    cells.add(list(content.places().stream().map(DayPlace::locationCode).toList()));
    cells.add(list(content.places().stream().map(DayPlace::name).toList()));
    cells.add(list(content.evidence().stream().map(one -> one.documentId().toString()).toList()));
    return cells;
  }

  private static String list(List<@Nullable String> values) {
    return values.stream().filter(Objects::nonNull).distinct().collect(Collectors.joining(" | "));
  }

  /* A text that a spreadsheet would take for a formula is kept a text. */
  private static @Nullable Object harmless(@Nullable Object cell) {
    boolean formula =
        cell instanceof String text && !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + cell : cell;
  }

  private static void fill(Worksheet sheet, int row, List<@Nullable Object> cells) {
    for (int column = 0; column < cells.size(); column++) {
      switch (cells.get(column)) {
        case null -> {}
        case java.time.LocalDate date -> {
          sheet.value(row, column, date);
          sheet.style(row, column).format("yyyy-mm-dd").set();
        }
        case BigDecimal number -> sheet.value(row, column, number);
        case Integer number -> sheet.value(row, column, number);
        case Boolean truth -> sheet.value(row, column, truth);
        case Object other -> sheet.value(row, column, other.toString());
      }
    }
  }
}
