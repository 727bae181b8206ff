package be.tournages.callsheet.reading.text;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** WordprocessingML (ECMA-376, part 1, clause 17), transitional or strict. */
final class WordDialect implements Dialect {

  @Override
  public Role role(XMLStreamReader at) {
    String space = at.getNamespaceURI();
    if (space == null || !space.contains("wordprocessingml")) {
      // The other form of the same content, for programs that do not know the first.
      return at.getLocalName().equals("Fallback") ? Role.SKIPPED : Role.OTHER;
    }
    return switch (at.getLocalName()) {
      case "p" -> Role.PARAGRAPH;
      case "tbl" -> Role.TABLE;
      case "tr" -> Role.ROW;
      case "tc" -> Role.CELL;
      case "gridSpan" -> Role.SPAN;
      case "t" -> Role.TEXT;
      case "tab", "ptab" -> Role.TAB;
      case "br", "cr" -> Role.BREAK;
      case "noBreakHyphen" -> Role.HYPHEN;
      case "r" -> Role.RUN;
      case "vanish" -> isOff(value(at)) ? Role.OTHER : Role.HIDDEN;
      case "txbxContent" -> Role.BOX;
      case "pPr", "tblPr", "tblGrid", "sectPr", "del", "moveFrom" -> Role.SKIPPED;
      default -> Role.OTHER;
    };
  }

  @Override
  public int span(XMLStreamReader at) {
    try {
      String value = value(at);
      return value == null ? 1 : Math.clamp(Integer.parseInt(value.strip()), 1, 1000);
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  @Override
  public boolean isTextAnywhere() {
    return false;
  }

  private static @Nullable String value(XMLStreamReader at) {
    return at.getAttributeValue(at.getNamespaceURI(), "val");
  }

  private static boolean isOff(@Nullable String value) {
    return value != null && (value.equals("0") || value.equals("false") || value.equals("off"));
  }
}
