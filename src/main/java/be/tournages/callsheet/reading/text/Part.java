package be.tournages.callsheet.reading.text;

import java.util.List;

/**
 * A document within a document.
 *
 * @param name name of the worksheet or of the attached file; "" for the document itself. A
 *     worksheet of an attached workbook is named {@code file.xlsx/Sheet}
 * @param format what this part is, by its content
 * @param pages its pages; formats without pages have one
 */
public record Part(String name, Format format, List<Page> pages) {

  public Part {
    pages = List.copyOf(pages);
  }

  /** All lines, page after page. */
  public List<Line> lines() {
    return pages.stream().flatMap(page -> page.lines().stream()).toList();
  }
}
