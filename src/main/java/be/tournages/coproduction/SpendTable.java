package be.tournages.coproduction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A table of texts out of a CSV or XLSX file.
 *
 * @param header names of the columns
 * @param rows cells as text, as many as there are columns; numbers in plain decimal notation
 */
public record SpendTable(List<String> header, List<List<String>> rows) {

  public SpendTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /**
   * Reads the file: XLSX when it is a zip, else CSV with comma or semicolon in UTF-8 or
   * windows-1252.
   */
  public static SpendTable read(byte[] content) {
    boolean zip = content.length > 1 && content[0] == 'P' && content[1] == 'K';
    List<List<String>> lines = zip ? xlsx(content) : csv(content);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("The table is empty");
    }
    List<String> header = lines.getFirst();
    var rows = new ArrayList<List<String>>();
    for (List<String> line : lines.subList(1, lines.size())) {
      var row = new ArrayList<>(line.subList(0, Math.min(line.size(), header.size())));
      while (row.size() < header.size()) {
        row.add("");
      }
      rows.add(List.copyOf(row));
    }
    return new SpendTable(header, rows);
  }

  private static List<List<String>> csv(byte[] content) {
    String text = decode(content).replace("\uFEFF", "");
    String first = text.lines().findFirst().orElse("");
    char delimiter =
        first.chars().filter(c -> c == ';').count() > first.chars().filter(c -> c == ',').count()
            ? ';'
            : ',';
    try (var parser =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(true)
            .get()
            .parse(new StringReader(text))) {
      return parser.stream().map(row -> row.stream().map(String::strip).toList()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /* What is not UTF-8 was saved by a spreadsheet of western Europe. */
  private static String decode(byte[] content) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      return new String(content, Charset.forName("windows-1252"));
    }
  }

  private static List<List<String>> xlsx(byte[] content) {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
      var lines = new ArrayList<List<String>>();
      for (Row row : workbook.getSheetAt(0)) {
        var line = new ArrayList<String>();
        for (int column = 0; column < row.getLastCellNum(); column++) {
          line.add(text(row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)));
        }
        if (line.stream().anyMatch(cell -> !cell.isBlank())) {
          lines.add(List.copyOf(line));
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /* A cell holds a double: its shortest decimal form is the number that was typed. */
  private static String text(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC ->
          BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
      case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
      case STRING -> cell.getStringCellValue().strip();
      default -> "";
    };
  }
}
