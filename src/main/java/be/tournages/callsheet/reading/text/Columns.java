package be.tournages.callsheet.reading.text;

import be.tournages.callsheet.reading.Box;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts texts that run down a page side by side one after the other. The cells of a table stand on
 * common lines, or are aligned in rows, or have borders between them; texts beside each other do
 * not.
 */
final class Columns {

  /** Lines that each side has at least. */
  private static final int LEAST = 5;

  /** Of texts beside each other a smaller share than this is aligned by chance. */
  private static final double SHARED = 0.5;

  /** Points by which the baselines of one line may differ. */
  private static final double SAME = 0.6;

  /** Points between the sides. */
  private static final double GUTTER = 6;

  /** Of the height of a line, what letters hardly ever fill. */
  private static final double MARGIN = 0.12;

  private final List<Edge> edges;

  Columns(List<Edge> edges) {
    this.edges = edges;
  }

  /* Where the page is cut: the left edge of the right side, and the lines from and before. */
  private record Cut(double x, int from, int to, int shorter) {}

  /** The lines in the order in which they are read. */
  List<List<Cell>> inOrder(List<List<Cell>> lines) {
    Cut cut = best(lines);
    if (cut == null) {
      return lines;
    }
    List<List<Cell>> both = lines.subList(cut.from(), cut.to());
    var ordered = new ArrayList<>(inOrder(lines.subList(0, cut.from())));
    ordered.addAll(inOrder(side(both, cut.x(), true)));
    ordered.addAll(inOrder(side(both, cut.x(), false)));
    ordered.addAll(inOrder(lines.subList(cut.to(), lines.size())));
    return ordered;
  }

  private static List<List<Cell>> side(List<List<Cell>> lines, double x, boolean left) {
    return lines.stream()
        .map(line -> line.stream().filter(cell -> isLeft(cell, x) == left).toList())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private @Nullable Cut best(List<List<Cell>> lines) {
    Cut best = null;
    List<Double> starts =
        lines.stream()
            .flatMap(List::stream)
            .map(cell -> (double) Math.round(box(cell).left()))
            .distinct()
            .toList();
    for (double x : starts) {
      int from = 0;
      for (int i = 0; i <= lines.size(); i++) {
        if (i == lines.size() || crosses(lines.get(i), x) || i > 0 && isRuled(lines, i, x)) {
          Cut cut = cut(lines, x, from, i);
          best = cut != null && (best == null || cut.shorter() > best.shorter()) ? cut : best;
          from = i < lines.size() && crosses(lines.get(i), x) ? i + 1 : i;
        }
      }
    }
    return best;
  }

  private @Nullable Cut cut(List<List<Cell>> lines, double x, int from, int to) {
    if (to - from < LEAST) {
      return null;
    }
    List<List<Cell>> run = lines.subList(from, to);
    List<List<Cell>> left = side(run, x, true);
    List<List<Cell>> right = side(run, x, false);
    int shorter = Math.min(left.size(), right.size());
    boolean apart =
        shorter >= LEAST
            && common(run, x) < SHARED * shorter
            && x - end(left) >= GUTTER
            && !areRows(blocks(run), x);
    return apart ? new Cut(x, from, to, shorter) : null;
  }

  /* How many lines stand on one baseline on both sides, to the point. */
  private static long common(List<List<Cell>> lines, double x) {
    return lines.stream()
        .filter(line ->
            baselines(line, x, true)
                .anyMatch(one ->
                    baselines(line, x, false).anyMatch(other -> Math.abs(one - other) < SAME)))
        .count();
  }

  /* The parts that the gaps across both sides leave. */
  private static List<List<Cell>> blocks(List<List<Cell>> lines) {
    var blocks = new ArrayList<List<Cell>>();
    double bottom = Double.NEGATIVE_INFINITY;
    for (List<Cell> line : lines) {
      for (Cell cell : line) {
        double margin = MARGIN * box(cell).height();
        if (box(cell).top() + margin >= bottom) {
          blocks.add(new ArrayList<>());
        }
        blocks.getLast().add(cell);
        bottom = Math.max(bottom, box(cell).bottom() - margin);
      }
    }
    return blocks;
  }

  /* The cells of the row of a table begin, end or lie in the middle of the same height. */
  private static boolean areRows(List<List<Cell>> blocks, double x) {
    int both = 0;
    int aligned = 0;
    for (List<Cell> block : blocks) {
      DoubleSummaryStatistics left = baselines(block, x, true).summaryStatistics();
      DoubleSummaryStatistics right = baselines(block, x, false).summaryStatistics();
      if (left.getCount() > 0 && right.getCount() > 0) {
        double top = left.getMin() - right.getMin();
        double bottom = left.getMax() - right.getMax();
        both++;
        aligned +=
            Math.abs(top) < SAME || Math.abs(bottom) < SAME || Math.abs(top + bottom) < 2 * SAME
                ? 1
                : 0;
      }
    }
    return aligned >= SHARED * Math.max(both, 2);
  }

  private static DoubleStream baselines(List<Cell> cells, double x, boolean left) {
    return cells.stream()
        .filter(cell -> isLeft(cell, x) == left)
        .mapToDouble(cell -> Glyph.baseline(box(cell)));
  }

  private static double end(List<List<Cell>> lines) {
    return lines.stream()
        .flatMap(List::stream)
        .mapToDouble(cell -> box(cell).right())
        .max()
        .orElse(0);
  }

  private boolean isRuled(List<List<Cell>> lines, int line, double x) {
    double top = box(lines.get(line - 1).getFirst()).top();
    double bottom = box(lines.get(line).getFirst()).bottom();
    return edges.stream().anyMatch(edge -> edge.crosses(x - 1, top, bottom));
  }

  private static boolean crosses(List<Cell> line, double x) {
    return line.stream().anyMatch(cell -> isLeft(cell, x) && box(cell).right() > x);
  }

  private static boolean isLeft(Cell cell, double x) {
    return box(cell).left() < x - 1;
  }

  private static Box box(Cell cell) {
    return Objects.requireNonNull(cell.box());
  }
}
