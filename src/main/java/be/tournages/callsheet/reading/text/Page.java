package be.tournages.callsheet.reading.text;

import java.util.List;

/**
 * A page.
 *
 * @param number of the part, from 1
 * @param lines from top to bottom; blocks side by side share a line, each in cells of its own
 */
public record Page(int number, List<Line> lines) {

  public Page {
    lines = List.copyOf(lines);
  }
}
