package be.tournages.callsheet.reading.text;

import java.util.List;

/**
 * A page.
 *
 * @param number of the part, from 1
 * @param lines from top to bottom; on a page set in columns, one column after the other
 */
public record Page(int number, List<Line> lines) {

  public Page {
    lines = List.copyOf(lines);
  }
}
