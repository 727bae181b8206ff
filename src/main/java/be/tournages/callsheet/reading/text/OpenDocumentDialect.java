package be.tournages.callsheet.reading.text;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** OpenDocument text (ISO/IEC 26300). */
final class OpenDocumentDialect implements Dialect {

  private static final String SPACES = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String TABLE = SPACES + "table:1.0";

  @Override
  public Role role(XMLStreamReader at) {
    return switch (vocabulary(at.getNamespaceURI()) + ":" + at.getLocalName()) {
      case "text:p", "text:h" -> Role.PARAGRAPH;
      case "table:table" -> Role.TABLE;
      case "table:table-row" -> Role.ROW;
      case "table:table-cell", "table:covered-table-cell" -> Role.CELL;
      case "text:tab" -> Role.TAB;
      case "text:line-break" -> Role.BREAK;
      case "text:s" -> Role.SPACE;
      case "drawing:text-box" -> Role.BOX;
      case "text:tracked-changes", "office:annotation", "text:note", "office:forms" -> Role.SKIPPED;
      default -> Role.OTHER;
    };
  }

  /** Merged columns are followed by covered cells, so only repeated ones take up more than one. */
  @Override
  public int span(XMLStreamReader at) {
    return number(at.getAttributeValue(TABLE, "number-columns-repeated"));
  }

  @Override
  public boolean isTextAnywhere() {
    return true;
  }

  private static String vocabulary(@Nullable String namespace) {
    return namespace != null && namespace.startsWith(SPACES)
        ? namespace.substring(SPACES.length()).replaceAll(":.*", "")
        : "";
  }

  private static int number(@Nullable String value) {
    try {
      return value == null ? 1 : Math.clamp(Integer.parseInt(value.strip()), 1, 1000);
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
