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

  private static final int DEEPEST = 32;

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

  /** What is done with the content of an element. */
  private interface Content {

    /**
     * Takes in the element at whose start the reader stands.
     *
     * @return true when its end is still to come, false when the reader stands there
     */
    boolean takes(Role role) throws XMLStreamException, RefusedException;

    /** Takes in words that stand in the element itself. */
    default void takes(String words) {}
  }

  /* Hands over what stands in the present element, and leaves the reader at its end. */
  private void within(Content content) throws XMLStreamException, RefusedException {
    if (++depth > DEEPEST) {
      throw new RefusedException(Refusal.DAMAGED);
    }
    for (int inside = 0; inside >= 0 && xml.hasNext(); ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> inside += content.takes(dialect.role(xml)) ? 1 : 0;
        case XMLStreamConstants.END_ELEMENT -> inside--;
        case XMLStreamConstants.CHARACTERS -> content.takes(xml.getText());
        default -> {}
      }
    }
    depth--;
  }

  private void blocks(List<Block> blocks) throws XMLStreamException, RefusedException {
    within(role -> isLeftOpen(role, blocks));
  }

  /* What may stand between blocks; true for an element that is none, nor to be skipped. */
  private boolean isLeftOpen(Role role, List<Block> blocks)
      throws XMLStreamException, RefusedException {
    switch (role) {
      case PARAGRAPH -> paragraph(blocks);
      case TABLE -> table(blocks);
      case SKIPPED -> skip();
      default -> {
        return true;
      }
    }
    return false;
  }

  private void paragraph(List<Block> blocks) throws XMLStreamException, RefusedException {
    var paragraph = new Paragraph();
    within(paragraph);
    blocks.add(new Block.Paragraph(paragraph.text.toString()));
    blocks.addAll(paragraph.beside);
  }

  /** A paragraph as it is gathered, with the boxes and tables that hang on it. */
  private final class Paragraph implements Content {

    final StringBuilder text = new StringBuilder();
    final List<Block> beside = new ArrayList<>();
    private boolean hidden;

    @Override
    public void takes(String words) {
      if (dialect.isTextAnywhere()) {
        text.append(words.replace('\n', ' '));
      }
    }

    @Override
    public boolean takes(Role role) throws XMLStreamException, RefusedException {
      hidden = role == Role.HIDDEN || (hidden && role != Role.RUN);
      switch (role) {
        case TEXT -> add(xml.getElementText());
        case BOX -> blocks(beside);
        case TAB -> add("\t");
        case BREAK -> add("\n");
        case SPACE -> add(" ");
        case HYPHEN -> add("-");
        default -> {
          return isLeftOpen(role, beside);
        }
      }
      return role != Role.TEXT && role != Role.BOX;
    }

    private void add(String words) {
      if (!hidden) {
        text.append(words);
      }
    }
  }

  private void table(List<Block> blocks) throws XMLStreamException, RefusedException {
    int table = ++tables;
    within(role -> {
      switch (role) {
        case ROW -> blocks.add(row(table));
        case SKIPPED -> skip();
        default -> {
          return true;
        }
      }
      return false;
    });
  }

  private Block.Row row(int table) throws XMLStreamException, RefusedException {
    var row = new Cells();
    within(row);
    return new Block.Row(table, row.cells);
  }

  /** The cells of a row as they are gathered; blank ones only take up their columns. */
  private final class Cells implements Content {

    final List<Cell> cells = new ArrayList<>();
    private int column;
    private int span;

    @Override
    public boolean takes(Role role) throws XMLStreamException, RefusedException {
      switch (role) {
        case CELL -> cell();
        case SKIPPED -> skip();
        default -> {
          return true;
        }
      }
      return false;
    }

    private void cell() throws XMLStreamException, RefusedException {
      span = dialect.span(xml);
      var blocks = new ArrayList<Block>();
      within(role -> {
        if (role == Role.SPAN) {
          span = dialect.span(xml);
        }
        return isLeftOpen(role, blocks);
      });
      String text = Block.cellText(blocks);
      if (!text.isEmpty()) {
        cells.add(new Cell(text, null, null, column));
      }
      column += span;
    }
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
}
