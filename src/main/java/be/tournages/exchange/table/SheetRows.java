package be.tournages.exchange.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/** The filled rows of a sheet, as ECMA-376 part 1, section 18.3.1 writes them. */
final class SheetRows implements Closeable {

  private static final int MOST_COLUMNS = 1000;

  private final InputStream stream;
  private final XMLStreamReader xml;
  private final SharedStrings strings;
  private final StylesTable styles;
  private int number;

  /**
   * A row.
   *
   * @param number as the spreadsheet counts, from 1
   * @param texts its cells up to the last filled one; numbers in plain decimal notation, dates as
   *     ISO 8601
   */
  record Cells(int number, List<String> texts) {}

  SheetRows(InputStream stream, SharedStrings strings, StylesTable styles)
      throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    this.stream = stream;
    this.xml = factory.createXMLStreamReader(stream);
    this.strings = strings;
    this.styles = styles;
  }

  /** The next row in which something is written; null after the last. */
  @Nullable Cells next() throws IOException {
    try {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
          Cells row = row();
          if (!row.texts().stream().allMatch(String::isBlank)) {
            return row;
          }
        }
      }
      return null;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private Cells row() throws XMLStreamException {
    String written = xml.getAttributeValue(null, "r");
    number = written == null ? number + 1 : Integer.parseInt(written);
    var texts = new ArrayList<String>();
    while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("row")) {
      if (xml.isStartElement() && xml.getLocalName().equals("c")) {
        String reference = xml.getAttributeValue(null, "r");
        int column = reference == null ? texts.size() : new CellReference(reference).getCol();
        String text = cell();
        if (column < MOST_COLUMNS && !text.isEmpty()) {
          while (texts.size() <= column) {
            texts.add("");
          }
          texts.set(column, text);
        }
      }
    }
    return new Cells(number, List.copyOf(texts));
  }

  private String cell() throws XMLStreamException {
    String type = xml.getAttributeValue(null, "t");
    String style = xml.getAttributeValue(null, "s");
    var value = new StringBuilder();
    var inline = new StringBuilder();
    while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("c")) {
      if (xml.isStartElement() && xml.getLocalName().equals("v")) {
        value.append(xml.getElementText());
      } else if (xml.isStartElement() && xml.getLocalName().equals("t")) {
        inline.append(xml.getElementText());
      }
    }
    return switch (type) {
      case "s" -> value.isEmpty() ? "" : strings.getItemAt(index(value)).getString();
      case "inlineStr" -> inline.toString();
      case "b" -> value.toString().equals("1") ? "true" : "false";
      case "e" -> "";
      case "str", "d" -> value.toString();
      case null, default -> number(value.toString(), style);
    };
  }

  private static int index(CharSequence value) {
    return Integer.parseInt(value.toString().strip());
  }

  private String number(String value, @Nullable String style) {
    if (value.isBlank()) {
      return "";
    }
    double number = Double.parseDouble(value);
    if (style != null && isDate(Integer.parseInt(style), number)) {
      return DateUtil.getLocalDateTime(number).toLocalDate().toString();
    }
    BigDecimal exact = BigDecimal.valueOf(number);
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }

  private boolean isDate(int style, double number) {
    XSSFCellStyle known = styles.getStyleAt(style);
    return known != null
        && DateUtil.isValidExcelDate(number)
        && DateUtil.isADateFormat(known.getDataFormat(), known.getDataFormatString());
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    } finally {
      stream.close();
    }
  }
}
