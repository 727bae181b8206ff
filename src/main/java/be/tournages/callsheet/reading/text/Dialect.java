package be.tournages.callsheet.reading.text;

import javax.xml.stream.XMLStreamReader;

/** What the elements of a word processor's XML are for. */
interface Dialect {

  /** The role of the element at whose start the reader stands. */
  Role role(XMLStreamReader at);

  /** Columns that the cell at whose start the reader stands takes up, at least 1. */
  int span(XMLStreamReader at);

  /** True when any words within a paragraph are text, and not only those in {@link Role#TEXT}. */
  boolean isTextAnywhere();

  /** What an element is for. */
  enum Role {
    PARAGRAPH,
    TABLE,
    ROW,
    CELL,
    /** Widens the cell it stands in. */
    SPAN,
    TEXT,
    TAB,
    BREAK,
    SPACE,
    HYPHEN,
    RUN,
    /** Makes the run it stands in invisible. */
    HIDDEN,
    /** A text box: blocks of its own beside the paragraph it hangs on. */
    BOX,
    SKIPPED,
    OTHER
  }
}
