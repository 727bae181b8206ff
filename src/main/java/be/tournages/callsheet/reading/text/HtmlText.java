package be.tournages.callsheet.reading.text;

import be.tournages.callsheet.reading.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * HTML: blocks and table rows in the order of the document. Lines of quoted mails begin with {@code
 * > }, as in plain text.
 */
final class HtmlText {

  private static final Pattern ENTITY = Pattern.compile("(?is)<!entity|<!doctype[^>\\[]*\\[");
  private static final Pattern UNSEEN =
      Pattern.compile("(?i)(display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
  private static final Pattern ENDS_A_WORD = Pattern.compile("[\\p{Ll}\\p{N}]{2}[.:]?$");
  private static final Pattern STARTS_A_WORD = Pattern.compile("[\\p{Lu}\\p{N}]");
  private static final int GLANCE = 2_048;

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final boolean isCell;
  private int quoted;
  private int tables;

  private HtmlText(boolean isCell) {
    this.isCell = isCell;
  }

  static Part read(byte[] content) throws RefusedException {
    return read(parse(content));
  }

  /** The same for text that is decoded already. */
  static Part read(String html) throws RefusedException {
    refuseEntities(html);
    return read(Jsoup.parse(html));
  }

  private static Part read(Document document) throws RefusedException {
    document.select("script,style,template,noscript,head,[hidden],svg,object,iframe").remove();
    document.select("[style]").stream()
        .filter(element -> UNSEEN.matcher(element.attr("style")).find())
        .toList()
        .forEach(Node::remove);
    var text = new HtmlText(false);
    text.walk(document.body());
    text.endLine();
    var lines = new TextLines();
    Block.addTo(lines, text.blocks);
    return new Part("", Format.HTML, List.of(lines.page(1)));
  }

  private static Document parse(byte[] content) throws RefusedException {
    int glance = Math.min(content.length, GLANCE);
    String head = new String(content, 0, glance, StandardCharsets.ISO_8859_1);
    boolean declares = head.toLowerCase(Locale.ROOT).contains("charset=");
    String decoded = Charsets.decode(content);
    refuseEntities(decoded);
    try {
      return declares
          ? Jsoup.parse(new ByteArrayInputStream(content), null, "")
          : Jsoup.parse(decoded);
    } catch (IOException e) {
      throw new RefusedException(Refusal.DAMAGED);
    }
  }

  private static void refuseEntities(String html) throws RefusedException {
    if (ENTITY.matcher(html).find()) {
      throw new RefusedException(Refusal.EXTERNAL_ENTITY);
    }
  }

  private void walk(Element parent) {
    Node before = null;
    for (Node node : parent.childNodes()) {
      switch (node) {
        case TextNode text -> addText(text, parent);
        case Element element -> {
          if (before instanceof Element left && isSetApart(left, element)) {
            line.append('\t');
          }
          element(element);
        }
        default -> {}
      }
      before = node;
    }
  }

  /* Without a space between them, a name and its hour are two words that style sets apart. */
  private static boolean isSetApart(Element left, Element right) {
    return (left.nameIs("span") || right.nameIs("span"))
        && ENDS_A_WORD.matcher(left.wholeText()).find()
        && STARTS_A_WORD.matcher(right.wholeText()).lookingAt();
  }

  private void element(Element element) {
    boolean quotes = element.nameIs("blockquote");
    if (element.nameIs("br") || element.nameIs("hr")) {
      endLine();
    } else if (element.nameIs("table") && element.select("table").size() == 1 && !isCell) {
      endLine();
      table(element);
    } else if (isBlock(element)) {
      endLine();
      quoted += quotes ? 1 : 0;
      walk(element);
      endLine();
      quoted -= quotes ? 1 : 0;
    } else {
      walk(element);
    }
  }

  private void addText(TextNode text, Element parent) {
    if (parent.nameIs("pre") || parent.closest("pre") != null) {
      String whole = text.getWholeText();
      for (String one : Words.split(whole).toList()) {
        line.append(one);
        endLine();
      }
      return;
    }
    line.append(text.getWholeText().replaceAll("[\\s\u00A0]+", " "));
  }

  private void endLine() {
    if (!line.toString().isBlank()) {
      String words = line.toString().replaceAll(" {2,}", isCell ? " " : "  ").strip();
      blocks.add(new Block.Paragraph("> ".repeat(quoted) + words));
    }
    line.setLength(0);
  }

  private void table(Element table) {
    int number = ++tables;
    var grid = new ArrayList<Integer>();
    for (Element row : table.select("tr")) {
      var cells = new ArrayList<Cell>();
      int column = 0;
      for (Element cell : row.children()) {
        if (!cell.nameIs("td") && !cell.nameIs("th")) {
          continue;
        }
        while (column < grid.size() && grid.get(column) > 0) {
          column++;
        }
        addCell(cell, column, cells);
        int wide = number(cell.attr("colspan"));
        occupy(grid, column, wide, number(cell.attr("rowspan")));
        column += wide;
      }
      grid.replaceAll(rows -> Math.max(0, rows - 1));
      if (!cells.isEmpty()) {
        blocks.add(new Block.Row(number, quote(cells)));
      }
    }
    for (Element caption : table.select("caption")) {
      walk(caption);
      endLine();
    }
  }

  private static void addCell(Element cell, int column, List<Cell> cells) {
    var inside = new HtmlText(true);
    inside.walk(cell);
    inside.endLine();
    String text = Block.cellText(inside.blocks);
    if (!text.isEmpty()) {
      cells.add(new Cell(text, null, null, column));
    }
  }

  private List<Cell> quote(List<Cell> cells) {
    if (quoted == 0) {
      return cells;
    }
    Cell first = cells.getFirst();
    cells.set(0, new Cell("> ".repeat(quoted) + first.text(), null, null, first.column()));
    return cells;
  }

  private static void occupy(List<Integer> grid, int column, int wide, int high) {
    for (int i = column; i < column + wide; i++) {
      while (grid.size() <= i) {
        grid.add(0);
      }
      grid.set(i, high);
    }
  }

  private static boolean isBlock(Element element) {
    return element.isBlock()
        || element.nameIs("td")
        || element.nameIs("th")
        || element.nameIs("tr")
        || element.nameIs("button")
        || element.attr("style").matches("(?is).*display\\s*:\\s*(block|flex|grid|table).*");
  }

  private static int number(String attribute) {
    return attribute.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(attribute), 1, 200) : 1;
  }
}
