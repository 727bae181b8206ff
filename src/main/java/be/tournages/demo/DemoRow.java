package be.tournages.demo;

import be.tournages.persistence.ReferenceFiles;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A row of a demo file, its columns by name. */
record DemoRow(CSVRecord row) {

  private static final String TODAY = "today";

  /** All rows of a file on the class path. */
  static List<DemoRow> list(String path) {
    return new ReferenceFiles().rows(path).stream().map(DemoRow::new).toList();
  }

  String get(String column) {
    return row.get(column);
  }

  /** The text, or null where the column is empty. */
  @Nullable String find(String column) {
    String text = row.get(column);
    return text.isBlank() ? null : text;
  }

  /** A date as {@code 2025-09-08}, or counted from a given one as {@code today+9}. */
  LocalDate date(String column, LocalDate today) {
    String text = row.get(column);
    return text.startsWith(TODAY)
        ? today.plusDays(Long.parseLong(text.substring(TODAY.length())))
        : LocalDate.parse(text);
  }

  double number(String column) {
    return Double.parseDouble(row.get(column));
  }

  /** The words of a column that separates them by commas. */
  List<String> words(String column) {
    return List.of(row.get(column).split(","));
  }
}
