package be.tournages.callsheet.reading.text;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Watches the drawing of a page for straight lines: the borders of table cells and of boxes. */
final class RuledLines {

  private static final double THICKEST = 2.5;
  private static final double SHORTEST = 5;
  private static final int MOST = 5_000;

  private final PDRectangle crop;
  private final int rotation;
  private final List<Rule> rules = new ArrayList<>();
  private final List<Rule> path = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();
  private final List<Edge> edgesOfPath = new ArrayList<>();
  private Point2D.@Nullable Float pen;

  RuledLines(PDPage page) {
    crop = page.getCropBox();
    rotation = page.getRotation();
  }

  RuledLines() {
    this(new PDPage());
  }

  List<Rule> rules() {
    return rules;
  }

  List<Edge> edges() {
    return edges;
  }

  /** Takes in one operator of the page with the frame it is drawn in. */
  void process(String operator, List<COSBase> operands, Matrix frame) {
    switch (operator) {
      case "m" -> pen = point(operands, 0, frame);
      case "l" -> {
        Point2D.Float to = point(operands, 0, frame);
        addThin(pen, to);
        addFlat(pen, to);
        pen = to;
      }
      case "re" -> rectangle(operands, frame);
      case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*" -> {
        if (rules.size() < MOST) {
          rules.addAll(path);
        }
        if (edges.size() < MOST) {
          edges.addAll(edgesOfPath);
        }
        clearPath();
      }
      case "n" -> clearPath();
      default -> {}
    }
  }

  private void rectangle(List<COSBase> operands, Matrix frame) {
    Point2D.Float from = point(operands, 0, frame);
    Point2D.Float size = point(operands, 2, null);
    if (from == null || size == null) {
      return;
    }
    float x = number(operands, 0);
    float y = number(operands, 1);
    Point2D.Float opposite = place(x + number(operands, 2), y + number(operands, 3), frame);
    addThin(from, opposite);
    addFlat(from, new Point2D.Float(opposite.x, from.y));
    addFlat(new Point2D.Float(from.x, opposite.y), opposite);
  }

  private void clearPath() {
    path.clear();
    edgesOfPath.clear();
  }

  private void addThin(Point2D.@Nullable Float from, Point2D.@Nullable Float to) {
    if (from == null || to == null || path.size() > MOST) {
      return;
    }
    boolean thin = Math.abs(from.x - to.x) <= THICKEST;
    if (thin && Math.abs(from.y - to.y) >= SHORTEST) {
      path.add(new Rule((from.x + to.x) / 2, Math.min(from.y, to.y), Math.max(from.y, to.y)));
    }
  }

  private void addFlat(Point2D.@Nullable Float from, Point2D.@Nullable Float to) {
    if (from == null || to == null || edgesOfPath.size() > MOST) {
      return;
    }
    boolean flat = Math.abs(from.y - to.y) <= THICKEST;
    if (flat && Math.abs(from.x - to.x) >= SHORTEST) {
      edgesOfPath.add(
          new Edge((from.y + to.y) / 2, Math.min(from.x, to.x), Math.max(from.x, to.x)));
    }
  }

  private Point2D.@Nullable Float point(List<COSBase> operands, int first, @Nullable Matrix frame) {
    if (operands.size() < first + 2
        || !(operands.get(first) instanceof COSNumber x)
        || !(operands.get(first + 1) instanceof COSNumber y)) {
      return null;
    }
    return frame == null
        ? new Point2D.Float(x.floatValue(), y.floatValue())
        : place(x.floatValue(), y.floatValue(), frame);
  }

  private static float number(List<COSBase> operands, int index) {
    return ((COSNumber) operands.get(index)).floatValue();
  }

  /* From the user space of PDF, whose y grows upwards, to the page as it is shown. */
  private Point2D.Float place(float x, float y, Matrix frame) {
    Point2D.Float at = frame.transformPoint(x, y);
    return switch (rotation) {
      case 90 -> new Point2D.Float(at.y - crop.getLowerLeftY(), at.x - crop.getLowerLeftX());
      case 180 -> new Point2D.Float(crop.getUpperRightX() - at.x, at.y - crop.getLowerLeftY());
      case 270 -> new Point2D.Float(crop.getUpperRightY() - at.y, crop.getUpperRightX() - at.x);
      default -> new Point2D.Float(at.x - crop.getLowerLeftX(), crop.getUpperRightY() - at.y);
    };
  }
}
