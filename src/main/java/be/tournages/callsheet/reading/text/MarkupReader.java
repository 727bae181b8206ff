package be.tournages.callsheet.reading.text;

import be.tournages.callsheet.reading.Refusal;
import be.tournages.callsheet.reading.text.Dialect.Role;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through a word processor's XML and gathers its paragraphs and table rows. */
final class MarkupReader {

  private static final int DEEPEST = 24;

  private final XMLStreamReader xml;
  private final Dialect dialect;
  private int tables;
  private int depth;

  private MarkupReader(XMLStreamReader xml, Dialect dialect, int tables) {
    this.xml = xml;
    this.dialect = dialect;
    this.tables = tables;
  }

  /**
   * Adds the blocks of a document to the lines.
   *
   * @param tables number of the last table before
   * @return number of the last table
   */
  static int read(byte[] content, Dialect dialect, int tables, TextLines lines)
      throws RefusedException {
    var reader = new MarkupReader(XmlText.open(content), dialect, tables);
    try {
      List<Block> blocks = new ArrayList<>();
      reader.blocks(blocks);
      Block.addTo(lines, blocks);
      return reader.tables;
    } catch (XMLStreamException e) {
      throw new RefusedException(Refusal.DAMAGED);
    }
  }

  private void blocks(List<Block> blocks) throws XMLStreamException, RefusedException {
    deeper();
    for (int inside = 0; inside >= 0 && xml.hasNext(); ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        inside--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (dialect.role(xml)) {
          case PARAGRAPH -> paragraph(blocks);
          case TABLE -> table(blocks);
          case SKIPPED -> skip();
          default -> inside++;
        }
      }
    }
    depth--;
  }

  private void paragraph(List<Block> blocks) throws XMLStreamException, RefusedException {
    deeper();
    var text = new StringBuilder();
    var beside = new ArrayList<Block>();
    boolean hidden = false;
    for (int inside = 0; inside >= 0 && xml.hasNext(); ) {
      int event = xml.next();
      if (event == XMLStreamConstants.CHARACTERS && dialect.isTextAnywhere()) {
        text.append(xml.getText().replace('\n', ' '));
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inside--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        Role role = dialect.role(xml);
        hidden = role == Role.HIDDEN || (hidden && role != Role.RUN);
        inside += within(role, hidden ? new StringBuilder() : text, beside);
      }
    }
    blocks.add(new Block.Paragraph(text.toString()));
    blocks.addAll(beside);
    depth--;
  }

  /* Takes in an element of a paragraph; 1 when its end is still to come, 0 when it has passed. */
  private int within(Role role, StringBuilder text, List<Block> beside)
      throws XMLStreamException, RefusedException {
    switch (role) {
      case TEXT -> text.append(xml.getElementText());
      case BOX -> blocks(beside);
      case PARAGRAPH -> paragraph(beside);
      case TABLE -> table(beside);
      case SKIPPED -> skip();
      default -> {
        text.append(
            switch (role) {
              case TAB -> "\t";
              case BREAK -> "\n";
              case SPACE -> " ";
              case HYPHEN -> "-";
              default -> "";
            });
        return 1;
      }
    }
    return 0;
  }

  private void table(List<Block> blocks) throws XMLStreamException, RefusedException {
    deeper();
    int table = ++tables;
    for (int inside = 0; inside >= 0 && xml.hasNext(); ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        inside--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (dialect.role(xml)) {
          case ROW -> blocks.add(row(table));
          case SKIPPED -> skip();
          default -> inside++;
        }
      }
    }
    depth--;
  }

  private Block.Row row(int table) throws XMLStreamException, RefusedException {
    var cells = new ArrayList<Cell>();
    int column = 0;
    for (int inside = 0; inside >= 0 && xml.hasNext(); ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        inside--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (dialect.role(xml)) {
          case CELL -> column += cell(column, cells);
          case SKIPPED -> skip();
          default -> inside++;
        }
      }
    }
    return new Block.Row(table, cells);
  }

  /* Adds the cell unless it is blank and returns how many columns it takes up. */
  private int cell(int column, List<Cell> cells) throws XMLStreamException, RefusedException {
    deeper();
    int span = dialect.span(xml);
    var blocks = new ArrayList<Block>();
    for (int inside = 0; inside >= 0 && xml.hasNext(); ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        inside--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (dialect.role(xml)) {
          case PARAGRAPH -> paragraph(blocks);
          case TABLE -> table(blocks);
          case SKIPPED -> skip();
          case SPAN -> {
            span = dialect.span(xml);
            inside++;
          }
          default -> inside++;
        }
      }
    }
    String text = Block.cellText(blocks);
    if (!text.isEmpty()) {
      cells.add(new Cell(text, null, null, column));
    }
    depth--;
    return span;
  }

  private void skip() throws XMLStreamException {
    for (int inside = 1; inside > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        inside++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inside--;
      }
    }
  }

  private void deeper() throws RefusedException {
    if (++depth > DEEPEST) {
      throw new RefusedException(Refusal.DAMAGED);
    }
  }
}
