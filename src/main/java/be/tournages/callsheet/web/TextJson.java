package be.tournages.callsheet.web;

import be.tournages.callsheet.reading.text.Cell;
import be.tournages.callsheet.reading.text.DocumentText;
import be.tournages.callsheet.reading.text.Line;
import be.tournages.callsheet.reading.text.Part;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of a document where they stand on it: what a reviewer sees, never the original. */
@Serdeable
record TextJson(String format, @Nullable String subject, List<PartJson> parts) {

  static TextJson of(DocumentText text) {
    return new TextJson(
        text.format().name().toLowerCase(Locale.ROOT),
        text.subject(),
        text.parts().stream().map(PartJson::of).toList());
  }

  /** A worksheet, an attachment, or the document itself, named "". */
  @Serdeable
  record PartJson(String name, String format, List<PageJson> pages) {
    static PartJson of(Part part) {
      var pages =
          part.pages().stream()
              .map(page ->
                  new PageJson(page.number(), page.lines().stream().map(LineJson::of).toList()))
              .toList();
      return new PartJson(part.name(), part.format().name().toLowerCase(Locale.ROOT), pages);
    }
  }

  /** A page, numbered from 1. */
  @Serdeable
  record PageJson(int number, List<LineJson> lines) {}

  /** A line or row; {@code table} is 0 for running text. */
  @Serdeable
  record LineJson(int number, int table, List<CellJson> cells) {
    static LineJson of(Line line) {
      return new LineJson(
          line.number(), line.table(), line.cells().stream().map(CellJson::of).toList());
    }
  }

  /** Words; {@code address} is that of a spreadsheet, {@code column} counts from 0. */
  @Serdeable
  record CellJson(String text, @Nullable String address, int column) {
    static CellJson of(Cell cell) {
      return new CellJson(cell.text(), cell.address(), cell.column());
    }
  }
}
