package be.tournages.callsheet.reading.text;

import be.tournages.callsheet.reading.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the letters of a page together: to lines on one baseline, cells at gaps, words. */
final class PageLayout {

  /** Letters further apart than this share of their size are two words. */
  private static final double WORD_GAP = 0.14;

  /** Letters further apart than this share of their size are two cells. */
  private static final double CELL_GAP = 1.0;

  /** Letters so much larger than those beside them are other words, however near. */
  private static final double OTHER_SIZE = 1.6;

  /** Baselines nearer than this share of the size are one. */
  private static final double SAME_LINE = 0.3;

  /** "S H A D E": letters set apart are still one word. */
  private static final Pattern SPACED = Pattern.compile("(?:\\p{L} ){3,}\\p{L}");

  private final List<Rule> rules;

  PageLayout(List<Rule> rules) {
    this.rules = rules;
  }

  /** The lines from top to bottom, each with its cells from left to right. */
  List<List<Cell>> lines(List<Glyph> glyphs) {
    var lines = new ArrayList<List<Cell>>();
    for (List<Glyph> row : rows(glyphs)) {
      List<Cell> cells = cells(row);
      if (!cells.isEmpty()) {
        lines.add(cells);
      }
    }
    return lines;
  }

  private static List<List<Glyph>> rows(List<Glyph> glyphs) {
    var rows = new ArrayList<List<Glyph>>();
    double baseline = Double.NEGATIVE_INFINITY;
    for (Glyph glyph : sorted(glyphs, Comparator.comparingDouble(Glyph::baseline))) {
      if (glyph.baseline() - baseline > SAME_LINE * glyph.size()) {
        rows.add(new ArrayList<>());
        baseline = glyph.baseline();
      }
      rows.getLast().add(glyph);
    }
    return rows;
  }

  private List<Cell> cells(List<Glyph> row) {
    var cells = new ArrayList<Cell>();
    var text = new StringBuilder();
    Box box = null;
    Glyph before = null;
    for (Glyph glyph : sorted(row, Comparator.comparingDouble(Glyph::left))) {
      if (before != null && box != null) {
        if (isRepeated(before, glyph)) {
          continue;
        }
        double gap = (glyph.left() - before.right()) / Math.min(before.size(), glyph.size());
        boolean otherSize = gap > WORD_GAP && isOtherSize(before, glyph);
        if (gap > CELL_GAP || otherSize || isParted(before, glyph)) {
          add(cells, text, box);
          box = null;
        } else if (gap > WORD_GAP) {
          text.append(' ');
        }
      }
      text.append(glyph.text());
      box = box == null ? glyph.box() : box.around(glyph.box());
      before = glyph;
    }
    if (box != null) {
      add(cells, text, box);
    }
    return cells;
  }

  private static boolean isOtherSize(Glyph before, Glyph after) {
    return Math.max(before.size(), after.size())
        > OTHER_SIZE * Math.min(before.size(), after.size());
  }

  private boolean isParted(Glyph before, Glyph after) {
    for (Rule rule : rules) {
      if (rule.parts(before, after)) {
        return true;
      }
    }
    return false;
  }

  /* Some programs draw a letter twice to make it bold. */
  private static boolean isRepeated(Glyph before, Glyph after) {
    return after.text().equals(before.text())
        && after.left() - before.left() < 0.25 * (before.right() - before.left());
  }

  private static void add(List<Cell> cells, StringBuilder text, Box box) {
    String words = Words.line(text.toString());
    words = SPACED.matcher(words).matches() ? words.replace(" ", "") : words;
    text.setLength(0);
    if (!words.isEmpty()) {
      cells.add(new Cell(words, box, null, cells.size()));
    }
  }

  private static List<Glyph> sorted(List<Glyph> glyphs, Comparator<Glyph> order) {
    var sorted = new ArrayList<>(glyphs);
    sorted.sort(order);
    return sorted;
  }
}
