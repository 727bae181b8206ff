package be.tournages.callsheet.reading.text;

import be.tournages.callsheet.reading.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;

/** XLSX and XLS: each visible worksheet a part, its text boxes after its rows. */
final class WorkbookText {

  private static final int MOST_SHEETS = 60;
  private static final int MOST_COLUMNS = 256;

  private final DataFormatter formatter = new DataFormatter(Locale.FRANCE);

  private WorkbookText() {
    formatter.setUseCachedValuesForFormulaCells(true);
  }

  static List<Part> read(byte[] content, Format format) throws RefusedException {
    try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(content))) {
      return new WorkbookText().parts(book, format);
    } catch (EncryptedDocumentException e) {
      throw new RefusedException(Refusal.PASSWORD_PROTECTED);
    } catch (IOException | RuntimeException e) {
      // POI answers damage with exceptions of many kinds.
      throw new RefusedException(Refusal.DAMAGED);
    }
  }

  private List<Part> parts(Workbook book, Format format) throws RefusedException {
    var parts = new ArrayList<Part>();
    int sheets = Math.min(MOST_SHEETS, book.getNumberOfSheets());
    for (int i = 0; i < sheets; i++) {
      if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
        Sheet sheet = book.getSheetAt(i);
        parts.add(new Part(sheet.getSheetName(), format, List.of(page(sheet))));
      }
    }
    return parts;
  }

  private Page page(Sheet sheet) throws RefusedException {
    var lines = new TextLines();
    int last = 0;
    for (Row row : sheet) {
      last = row.getRowNum() + 1;
      if (!row.getZeroHeight()) {
        lines.addRow(last, 1, cells(row));
      }
    }
    for (String box : boxes(sheet)) {
      for (String line : Words.split(box).toList()) {
        lines.addText(++last, line);
      }
    }
    return lines.page(1);
  }

  private List<Cell> cells(Row row) {
    var cells = new ArrayList<Cell>();
    for (var cell : row) {
      if (cell.getColumnIndex() < MOST_COLUMNS) {
        String text = Words.lines(text(cell));
        if (!text.isEmpty()) {
          cells.add(new Cell(text, null, cell.getAddress().toString(), cell.getColumnIndex()));
        }
      }
    }
    return cells;
  }

  private String text(org.apache.poi.ss.usermodel.Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getStringCellValue();
      case ERROR, BLANK -> "";
      default -> formatter.formatCellValue(cell);
    };
  }

  private static List<String> boxes(Sheet sheet) {
    var texts = new ArrayList<String>();
    if (sheet.getDrawingPatriarch() != null) {
      for (Object shape : sheet.getDrawingPatriarch()) {
        switch (shape) {
          case XSSFSimpleShape box -> texts.add(box.getText());
          case HSSFSimpleShape box when box.getString() != null ->
              texts.add(box.getString().getString());
          default -> {}
        }
      }
    }
    return texts;
  }
}
