package be.tournages.callsheet.reading.text;

import be.tournages.callsheet.reading.Box;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand together.
 *
 * @param text not blank, spaces collapsed, nothing around it. Line breaks inside a table cell or
 *     spreadsheet cell are kept as {@code \n}; running text and PDF never hold one
 * @param box place on the page; only in PDF
 * @param address spreadsheet address such as {@code F8}; only in XLSX, XLS and CSV
 * @param column place in the row, from 0: the column of the grid in tables and spreadsheets (a
 *     merged cell stands in its first column, empty columns are skipped), the order on the line in
 *     PDF
 */
public record Cell(String text, @Nullable Box box, @Nullable String address, int column) {

  public Cell {
    if (text.isBlank() || column < 0) {
      throw new IllegalArgumentException("A cell holds text");
    }
  }
}
