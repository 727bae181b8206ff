package be.tournages.callsheet.reading.text;

import be.tournages.callsheet.reading.Box;
import be.tournages.callsheet.reading.Refusal;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the pages of a PDF one after the other, counting what it costs. */
final class PdfPages extends PDFTextStripper {

  private static final int MOST_OPERATORS = 3_000_000;

  private final List<Page> pages = new ArrayList<>();
  private final TextLines lines = new TextLines();
  private RuledLines rules = new RuledLines();
  private int operators;
  private int images;
  private double width;
  private double height;

  /** The pages of an open document. */
  static PdfPages read(PDDocument document) throws IOException, RefusedException {
    var pages = new PdfPages();
    try {
      pages.writeText(document, Writer.nullWriter());
    } catch (Stop stop) {
      throw new RefusedException(stop.refusal);
    }
    return pages;
  }

  List<Page> pages() {
    return pages;
  }

  /** How many pictures are drawn. */
  int images() {
    return images;
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    rules = new RuledLines(page);
    boolean turned = page.getRotation() % 180 != 0;
    width = turned ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
    height = turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
    super.processPage(page);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > MOST_OPERATORS) {
      throw new Stop(Refusal.ARCHIVE_BOMB);
    }
    String name = operator.getName();
    if (name.equals("BI") || name.equals("Do")) {
      images++;
    }
    rules.process(name, operands, getGraphicsState().getCurrentTransformationMatrix());
    super.processOperator(operator, operands);
  }

  @Override
  protected void writePage() throws IOException {
    try {
      byDirection()
          .forEach((direction, glyphs) -> {
            boolean upright = direction == 0;
            var layout = new PageLayout(upright ? rules.rules() : List.of());
            List<List<Cell>> found = layout.lines(glyphs);
            for (List<Cell> line : upright ? new Columns(rules.edges()).inOrder(found) : found) {
              add(upright ? line : turned(line, direction));
            }
          });
    } catch (Uncheckable stop) {
      throw new Stop(stop.refusal);
    }
    pages.add(lines.page(getCurrentPageNo()));
  }

  private void add(List<Cell> line) {
    try {
      lines.addRow(0, line);
    } catch (RefusedException e) {
      throw new Uncheckable(e.refusal());
    }
  }

  private Map<Integer, List<Glyph>> byDirection() {
    var directions = new TreeMap<Integer, List<Glyph>>();
    for (List<TextPosition> article : getCharactersByArticle()) {
      for (TextPosition at : article) {
        if (!at.getUnicode().isBlank()) {
          int direction = Math.floorMod(Math.round(at.getDir()) - at.getRotation(), 360);
          directions.computeIfAbsent(direction, any -> new ArrayList<>()).add(glyph(at, direction));
        }
      }
    }
    return directions;
  }

  private static Glyph glyph(TextPosition at, int direction) {
    double left = direction == 0 ? at.getX() : at.getXDirAdj();
    double baseline = direction == 0 ? at.getY() : at.getYDirAdj();
    double wide = direction == 0 ? at.getWidth() : at.getWidthDirAdj();
    double size = Math.max(1, Math.abs(at.getFontSizeInPt()));
    return new Glyph(at.getVisuallyOrderedUnicode(), left, left + wide, baseline, size);
  }

  /* Back from the frame in which the words are upright to that of the page. */
  private List<Cell> turned(List<Cell> line, int direction) {
    return line.stream()
        .map(cell ->
            new Cell(
                cell.text(),
                cell.box() == null ? null : turned(cell.box(), direction),
                null,
                cell.column()))
        .toList();
  }

  private Box turned(Box box, int direction) {
    return switch (direction) {
      case 90 -> new Box(box.top(), height - box.right(), box.bottom(), height - box.left());
      case 180 ->
          new Box(
              width - box.right(), height - box.bottom(), width - box.left(), height - box.top());
      case 270 -> new Box(width - box.bottom(), box.left(), width - box.top(), box.right());
      default -> box;
    };
  }

  /** Ends the reading of a document from within PDFBox. */
  private static final class Stop extends IOException {
    private static final long serialVersionUID = 1L;
    private final Refusal refusal;

    Stop(Refusal refusal) {
      super(refusal.code());
      this.refusal = refusal;
    }
  }

  private static final class Uncheckable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Refusal refusal;

    Uncheckable(Refusal refusal) {
      super(refusal.code());
      this.refusal = refusal;
    }
  }
}
