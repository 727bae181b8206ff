package be.tournages.callsheet.reading.text;

import java.util.List;
import java.util.stream.Collectors;

/** Something that stands on lines of its own in a document made of markup. */
sealed interface Block {

  /** Its words, lines parted by {@code \n}. */
  String text();

  /** Running text in its raw form. */
  record Paragraph(String text) implements Block {}

  /** A row of the table with a number. */
  record Row(int table, List<Cell> cells) implements Block {
    @Override
    public String text() {
      return cells.stream().map(Cell::text).collect(Collectors.joining(" "));
    }
  }

  /** Adds the blocks to the lines. */
  static void addTo(TextLines lines, List<Block> blocks) throws RefusedException {
    for (Block block : blocks) {
      switch (block) {
        case Paragraph paragraph -> {
          for (String line : Words.split(paragraph.text()).toList()) {
            lines.addText(line);
          }
        }
        case Row row -> lines.addRow(row.table(), row.cells());
      }
    }
  }

  /** The words of several blocks as the text of one table cell; may be empty. */
  static String cellText(List<Block> blocks) {
    return Words.lines(blocks.stream().map(Block::text).collect(Collectors.joining("\n")));
  }
}
