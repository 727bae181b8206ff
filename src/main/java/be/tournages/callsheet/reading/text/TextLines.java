package be.tournages.callsheet.reading.text;

import be.tournages.callsheet.reading.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Gathers the lines of one part; refuses more text than any call sheet holds. */
final class TextLines {

  private static final int MOST_CHARACTERS = 1_000_000;
  private static final int MOST_LINES = 50_000;

  /** How mail programs mark the lines of a mail that is answered or passed on. */
  private static final Pattern QUOTE = Pattern.compile("(?:>[ \\t]*)+");

  private final List<Line> lines = new ArrayList<>();
  private int characters;
  private int number;

  /** A line of running text from its raw form, in as many cells as wide gaps part. */
  void addText(String rawLine) throws RefusedException {
    addText(number + 1, rawLine);
  }

  /** The same with a number of its own. */
  void addText(int lineNumber, String rawLine) throws RefusedException {
    Matcher quote = QUOTE.matcher(rawLine);
    if (quote.lookingAt()) {
      List<String> pieces = new ArrayList<>(Words.pieces(rawLine.substring(quote.end())));
      if (!pieces.isEmpty()) {
        String marks = "> ".repeat((int) quote.group().chars().filter(c -> c == '>').count());
        pieces.set(0, marks + pieces.getFirst());
      }
      addPieces(lineNumber, pieces);
    } else {
      addPieces(lineNumber, Words.pieces(rawLine));
    }
  }

  private void addPieces(int lineNumber, List<String> pieces) throws RefusedException {
    addRow(
        lineNumber,
        0,
        IntStream.range(0, pieces.size())
            .mapToObj(i -> new Cell(pieces.get(i), null, null, i))
            .toList());
  }

  /** The next line; nothing when it has no cells. */
  void addRow(int table, List<Cell> cells) throws RefusedException {
    addRow(number + 1, table, cells);
  }

  /** A line with a number of its own, higher than the last; nothing when it has no cells. */
  void addRow(int lineNumber, int table, List<Cell> cells) throws RefusedException {
    if (cells.isEmpty()) {
      return;
    }
    number = lineNumber;
    characters += cells.stream().mapToInt(cell -> cell.text().length() + 1).sum();
    lines.add(new Line(lineNumber, table, cells));
    if (characters > MOST_CHARACTERS || lines.size() > MOST_LINES) {
      throw new RefusedException(Refusal.TOO_LARGE);
    }
  }

  /** What was added since the last call, as a page. */
  Page page(int pageNumber) {
    var page = new Page(pageNumber, lines);
    lines.clear();
    return page;
  }
}
