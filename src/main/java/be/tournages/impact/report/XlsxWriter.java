package be.tournages.impact.report;

import be.tournages.impact.Amount;
import be.tournages.impact.report.ReportDocument.Section;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a report's tables as a workbook, one sheet a section: the same bytes for the same report.
 */
final class XlsxWriter {

  private static final int LONGEST_NAME = 31;

  private final ReportTexts texts;

  private XlsxWriter(ReportTexts texts) {
    this.texts = texts;
  }

  /** The file. */
  static byte[] write(ReportDocument document) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Tournages", "1.0")) {
      var writer = new XlsxWriter(new ReportTexts(document.language()));
      for (Section section : document.sections()) {
        writer.section(workbook.newWorksheet(name(section)), document, section);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return undated(bytes.toByteArray(), document.year());
  }

  private void section(Worksheet sheet, ReportDocument document, Section section) {
    sheet.value(0, 0, document.title() + " – " + section.number() + " " + section.title());
    sheet.style(0, 0).bold().fontSize(14).set();
    sheet.width(0, 44);
    for (int column = 1; column < 12; column++) {
      sheet.width(column, 17);
    }
    int row = 2;
    for (Block block : section.blocks()) {
      row = block(sheet, block, row);
    }
  }

  private int block(Worksheet sheet, Block block, int row) {
    return switch (block) {
      case Block.Heading heading -> {
        sheet.value(row, 0, (heading.number() + " " + heading.title()).strip());
        sheet.style(row, 0).bold().fontSize(12).set();
        yield row + 1;
      }
      case Block.Paragraph paragraph -> {
        sheet.value(row, 0, paragraph.text());
        yield row + 2;
      }
      case Block.KeyFigures figures -> {
        for (Block.KeyFigure figure : figures.figures()) {
          sheet.value(row, 0, figure.label());
          cell(sheet, row++, 1, figure.value());
        }
        yield row + 1;
      }
      case Block.Definitions definitions -> {
        for (Block.Definition entry : definitions.entries()) {
          sheet.value(row, 0, entry.term());
          sheet.value(row++, 1, entry.meaning());
        }
        yield row + 1;
      }
      case Block.Table table -> table(sheet, table, row);
      // A chart shows the table beside it.
      case Block.Bars bars -> row;
      case Block.Columns columns -> row;
      case Block.Ranges ranges -> row;
      case Block.PlaceMap map -> row;
    };
  }

  private int table(Worksheet sheet, Block.Table table, int first) {
    int row = first;
    if (!table.title().isBlank()) {
      sheet.value(row, 0, table.title());
      sheet.style(row++, 0).italic().set();
    }
    for (int column = 0; column < table.header().size(); column++) {
      sheet.value(row, column, table.header().get(column));
      sheet.style(row, column).bold().fillColor("E3DFD8").wrapText(true).set();
    }
    for (int i = 0; i < table.rows().size(); i++) {
      row++;
      for (int column = 0; column < table.rows().get(i).size(); column++) {
        cell(sheet, row, column, table.rows().get(i).get(column));
        if (table.totalled() && i == table.rows().size() - 1) {
          sheet.style(row, column).bold().format(format(table.rows().get(i).get(column))).set();
        }
      }
    }
    return row + 2;
  }

  private void cell(Worksheet sheet, int row, int column, Cell cell) {
    switch (cell) {
      case Cell.Text text -> sheet.value(row, column, text.text());
      case Cell.Euro euro -> number(sheet, row, column, Amount.shown(euro.amount()), cell);
      case Cell.Number number ->
          number(
              sheet,
              row,
              column,
              number.value().setScale(number.decimals(), RoundingMode.HALF_UP),
              cell);
      case Cell.Percent percent ->
          number(sheet, row, column, percent.share().setScale(6, RoundingMode.HALF_UP), cell);
    }
  }

  private static void number(Worksheet sheet, int row, int column, BigDecimal number, Cell cell) {
    sheet.value(row, column, number);
    sheet.style(row, column).format(format(cell)).set();
  }

  private static String format(Cell cell) {
    return switch (cell) {
      case Cell.Text text -> "@";
      case Cell.Euro euro -> "#,##0.00 \"€\"";
      case Cell.Number number -> number.decimals() == 0 ? "#,##0" : "#,##0.##";
      case Cell.Percent percent -> "0.00%";
    };
  }

  private static String name(Section section) {
    String name = (section.number() + " " + section.title()).replaceAll("[\\[\\]:*?/\\\\]", " ");
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }

  /* The library dates the workbook and its parts; a report is dated by its year alone. */
  private static byte[] undated(byte[] workbook, int year) {
    var bytes = new ByteArrayOutputStream();
    // The library writes sizes behind the parts, where only the directory at the end leads to them.
    try (var in = ZipFile.builder().setByteArray(workbook).get();
        var out = new ZipOutputStream(bytes)) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
        byte[] content = in.getInputStream(entry).readAllBytes();
        var copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(LocalDateTime.of(year, 12, 31, 0, 0));
        out.putNextEntry(copy);
        out.write(entry.getName().equals("docProps/core.xml") ? dated(content, year) : content);
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] dated(byte[] properties, int year) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll(
            "(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)", "$1" + year + "-12-31T00:00:00Z$2")
        .getBytes(StandardCharsets.UTF_8);
  }
}
