package be.tournages.exchange.table;

import be.tournages.http.InvalidRequestException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** The first sheet of a workbook, read as it streams by. */
final class XlsxTable implements Table {

  /* What is in the zip is read into a small heap: a workbook may promise little and hold much. */
  private static final long MOST_BYTES = 80L << 20;

  private final OPCPackage workbook;
  private final SheetRows rows;
  private final List<String> header;

  private XlsxTable(OPCPackage workbook, SheetRows rows, String file) throws IOException {
    this.workbook = workbook;
    this.rows = rows;
    SheetRows.Cells first = rows.next();
    this.header = Header.of(first == null ? List.of() : first.texts(), file);
  }

  static Table open(SourceFile file) throws IOException {
    refuseBombs(file);
    try {
      OPCPackage workbook = OPCPackage.open(file.path().toFile(), PackageAccess.READ);
      try {
        var reader = new XSSFReader(workbook);
        var strings = new ReadOnlySharedStringsTable(workbook);
        InputStream sheet = reader.getSheetsData().next();
        var rows = new SheetRows(sheet, strings, reader.getStylesTable());
        return new XlsxTable(workbook, rows, file.name());
      } catch (SAXException | XMLStreamException | RuntimeException e) {
        workbook.revert();
        throw e;
      }
    } catch (OpenXML4JException | SAXException | XMLStreamException e) {
      throw new IOException(e);
    }
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public String format() {
    return "XLSX";
  }

  @Override
  public @Nullable Row next() throws IOException {
    SheetRows.Cells row = rows.next();
    return row == null ? null : Header.row(row.number(), row.texts(), header.size());
  }

  @Override
  public void close() throws IOException {
    rows.close();
    workbook.revert();
  }

  private static void refuseBombs(SourceFile file) throws IOException {
    try (var zip = new ZipFile(file.path().toFile())) {
      long left = MOST_BYTES;
      var buffer = new byte[65_536];
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream stream = zip.getInputStream(entry)) {
          for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            left -= read;
            if (left < 0) {
              throw new InvalidRequestException("import-too-large", file.name());
            }
          }
        }
      }
    }
  }
}
