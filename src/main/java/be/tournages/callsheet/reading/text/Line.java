package be.tournages.callsheet.reading.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line as the eye sees it, or a row of a table. Lines without text are left out.
 *
 * @param number of the part, from 1, running on through its pages. In spreadsheets and CSV it is
 *     the number of the row, so numbers may be missing
 * @param table the table the row belongs to, numbered in the part from 1; 0 for running text and in
 *     PDF, where tables are only known by their boxes
 * @param cells from left to right, none blank; running text is one cell, or several where tabs or
 *     wide gaps part it
 */
public record Line(int number, int table, List<Cell> cells) {

  public Line {
    if (number < 1 || cells.isEmpty()) {
      throw new IllegalArgumentException("Lines count from 1 and hold text");
    }
    cells = List.copyOf(cells);
  }

  /** The words of all cells, a tab between two cells. */
  public String text() {
    return cells.stream().map(Cell::text).collect(Collectors.joining("\t"));
  }
}
