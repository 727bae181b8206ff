package be.tournages.impact.report;

import be.tournages.impact.report.ReportDocument.Section;
import be.tournages.territory.Boundary;
import java.math.BigDecimal;
import java.util.List;

/** Writes a report as XHTML for print; {@code report.css} gives it its looks. */
final class HtmlWriter {

  /** A table of at most so many rows stays on one page. */
  private static final int KEPT_TOGETHER = 16;

  private static final int MAP_WIDTH = 640;

  /** On a sheet all else has to stand on the same page. */
  private static final int SHEET_MAP_WIDTH = 370;

  private final ReportDocument document;
  private final ReportTexts texts;
  private final List<Boundary> provinces;
  private final StringBuilder html = new StringBuilder();

  HtmlWriter(ReportDocument document, List<Boundary> provinces) {
    this.document = document;
    this.texts = new ReportTexts(document.language());
    this.provinces = provinces;
  }

  /** The whole page. */
  String write(String css) {
    html.append("<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
        .append(document.language().code())
        .append("\"><head><title>")
        .append(escape(document.title()))
        .append("</title><style>")
        .append(css.replace("{{footer}}", document.footer().replace("\"", "")))
        .append("</style>");
    bookmarks();
    html.append(document.cover() ? "</head><body>" : "</head><body class=\"sheet\">");
    if (document.cover()) {
      cover();
      contents();
    } else {
      element("h1 class=\"sheet\"", document.title());
      element("p class=\"subtitle\"", document.subtitle());
      element("p class=\"lead\"", document.lead());
    }
    document.sections().forEach(this::section);
    return html.append("</body></html>").toString();
  }

  private void bookmarks() {
    html.append("<bookmarks>");
    for (Section section : document.sections()) {
      html.append("<bookmark name=\"")
          .append(escape(section.number() + " " + section.title()))
          .append("\" href=\"#s")
          .append(section.number())
          .append("\"/>");
    }
    html.append("</bookmarks>");
  }

  private void cover() {
    html.append("<div class=\"cover\"><div class=\"band\"></div>");
    element("h1", document.title());
    element("p class=\"subtitle\"", document.subtitle());
    element("p class=\"lead\"", document.lead());
    html.append("</div>");
  }

  private void contents() {
    html.append("<div class=\"contents\">");
    element("h2", texts.text("contents"));
    html.append("<table class=\"toc\">");
    for (Section section : document.sections()) {
      String link = "#s" + section.number();
      html.append("<tr><td class=\"number\">")
          .append(section.number())
          .append("</td><td><a href=\"")
          .append(link)
          .append("\">")
          .append(escape(section.title()))
          .append("</a></td><td class=\"page\"><a class=\"page\" href=\"")
          .append(link)
          .append("\"></a></td></tr>");
    }
    html.append("</table></div>");
  }

  private void section(Section section) {
    if (document.cover()) {
      html.append("<h2 class=\"section\" id=\"s").append(section.number()).append("\"><span>");
      html.append(section.number()).append("</span> ").append(escape(section.title()));
      html.append("</h2>");
    }
    section.blocks().forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading ->
          element("h3", (heading.number() + " " + heading.title()).strip());
      case Block.Paragraph paragraph -> element("p", paragraph.text());
      case Block.KeyFigures figures -> keyFigures(figures);
      case Block.Table table -> table(table);
      case Block.Bars bars -> bars(bars);
      case Block.Columns columns -> columns(columns);
      case Block.Ranges ranges -> ranges(ranges);
      case Block.PlaceMap map -> map(map);
      case Block.Definitions definitions -> definitions(definitions);
    }
  }

  private void keyFigures(Block.KeyFigures figures) {
    html.append("<table class=\"key\"><tr>");
    for (int i = 0; i < figures.figures().size(); i++) {
      Block.KeyFigure figure = figures.figures().get(i);
      if (i > 0 && i % 3 == 0) {
        html.append("</tr><tr>");
      }
      html.append("<td><div class=\"value\">")
          .append(escape(texts.write(figure.value())))
          .append("</div><div class=\"label\">")
          .append(escape(figure.label()))
          .append("</div></td>");
    }
    html.append("<td></td>".repeat((3 - figures.figures().size() % 3) % 3));
    html.append("</tr></table>");
  }

  private void table(Block.Table table) {
    boolean small = table.rows().size() <= KEPT_TOGETHER;
    html.append(small ? "<div class=\"block whole\">" : "<div class=\"block\">");
    caption(table.title());
    html.append("<table class=\"data\"><thead><tr>");
    for (int i = 0; i < table.header().size(); i++) {
      boolean number = isNumber(table, i);
      element(number ? "th class=\"number\"" : "th", table.header().get(i));
    }
    html.append("</tr></thead><tbody>");
    for (int row = 0; row < table.rows().size(); row++) {
      boolean total = table.totalled() && row == table.rows().size() - 1;
      html.append(total ? "<tr class=\"total\">" : "<tr>");
      for (Cell cell : table.rows().get(row)) {
        element(cell instanceof Cell.Text ? "td" : "td class=\"number\"", texts.write(cell));
      }
      html.append("</tr>");
    }
    html.append("</tbody></table></div>");
  }

  private static boolean isNumber(Block.Table table, int column) {
    return table.rows().stream().anyMatch(row -> !(row.get(column) instanceof Cell.Text));
  }

  private void bars(Block.Bars bars) {
    BigDecimal most =
        bars.bars().stream()
            .map(bar -> bar.parts().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
            .reduce(BigDecimal.ZERO, BigDecimal::max);
    html.append("<div class=\"chart\">");
    caption(bars.title());
    legend(bars.legend());
    html.append("<table class=\"bars\">");
    for (Block.Bar bar : bars.bars()) {
      html.append("<tr>");
      element("td class=\"label\"", bar.label());
      html.append("<td class=\"bar\">").append(Drawing.bar(bar.parts(), most, 300, 12));
      html.append("</td>");
      element("td class=\"number\"", texts.write(bar.value()));
      html.append("</tr>");
    }
    html.append("</table></div>");
  }

  private void legend(List<String> legend) {
    if (!legend.isEmpty()) {
      html.append("<p class=\"legend\">");
      for (int i = 0; i < legend.size(); i++) {
        html.append("<span class=\"swatch").append(i).append("\">&#160;&#160;&#160;</span> ");
        html.append(escape(legend.get(i))).append("&#160;&#160;&#160;");
      }
      html.append("</p>");
    }
  }

  private void columns(Block.Columns columns) {
    BigDecimal most =
        columns.columns().stream()
            .map(column -> column.parts().getFirst())
            .reduce(BigDecimal.ZERO, BigDecimal::max);
    html.append("<div class=\"chart\">");
    caption(columns.title());
    html.append("<table class=\"columns\"><tr>");
    columns.columns().forEach(one -> element("td class=\"value\"", texts.write(one.value())));
    html.append("</tr><tr>");
    for (Block.Bar one : columns.columns()) {
      html.append("<td>").append(Drawing.column(one.parts().getFirst(), most, 40, 110));
      html.append("</td>");
    }
    html.append("</tr><tr>");
    columns.columns().forEach(one -> element("td class=\"label\"", one.label()));
    html.append("</tr></table></div>");
  }

  private void ranges(Block.Ranges ranges) {
    BigDecimal most =
        ranges.ranges().stream().map(Block.Range::high).reduce(BigDecimal.ZERO, BigDecimal::max);
    html.append("<div class=\"chart\">");
    caption(ranges.title());
    html.append("<table class=\"bars\">");
    for (Block.Range range : ranges.ranges()) {
      html.append("<tr>");
      element("td class=\"label\"", range.label());
      html.append("<td class=\"bar\">").append(Drawing.range(range, most, 300, 14));
      html.append("</td>");
      element(
          "td class=\"number\"",
          texts.roundEuro(range.low()) + " – " + texts.roundEuro(range.high()));
      html.append("</tr>");
    }
    html.append("</table></div>");
  }

  private void map(Block.PlaceMap map) {
    html.append("<div class=\"chart map\">");
    caption(map.title());
    html.append(Drawing.map(map, provinces, document.cover() ? MAP_WIDTH : SHEET_MAP_WIDTH))
        .append("</div>");
  }

  private void definitions(Block.Definitions definitions) {
    html.append("<table class=\"definitions\">");
    for (Block.Definition entry : definitions.entries()) {
      html.append("<tr>");
      element("td class=\"term\"", entry.term());
      element("td", entry.meaning());
      html.append("</tr>");
    }
    html.append("</table>");
  }

  private void caption(String title) {
    if (!title.isBlank()) {
      element("p class=\"caption\"", title);
    }
  }

  private void element(String tag, String text) {
    int space = tag.indexOf(' ');
    html.append('<').append(tag).append('>').append(escape(text)).append("</");
    html.append(space < 0 ? tag : tag.substring(0, space)).append('>');
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
