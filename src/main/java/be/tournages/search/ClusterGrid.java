package be.tournages.search;

import be.tournages.geo.Bbox;
import be.tournages.geo.Position;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/**
 * Gathers entries into the cells of a grid that is fixed to the ground, so that moving the map does
 * not shake it, and then joins neighbours whose signs would overlap.
 */
final class ClusterGrid extends SimpleCollector {

  /* 64 pixels: a sign of 44 and some air. */
  private static final int CELL_PIXEL_BITS = 6;
  private static final int SIGN_PIXELS = 46;
  private static final int MOST_CELLS = 1 << 14;
  private static final int MOST_CLUSTERS = 500;

  private final Mercator.Frame frame;
  private final int shift;
  private final int columns;
  private final @Nullable Cell[] cells;
  private final long signUnits;
  private @Nullable NumericDocValues places;
  private int base;

  ClusterGrid(Bbox bbox, int zoom) {
    this.frame = Mercator.Frame.of(bbox);
    int pixel = Mercator.pixelShift(zoom);
    int bits = pixel + CELL_PIXEL_BITS;
    while (across(bits) * down(bits) > MOST_CELLS) {
      bits++;
    }
    this.shift = bits;
    this.columns = (int) across(bits);
    this.cells = new Cell[(int) (across(bits) * down(bits))];
    // Where cells are larger than wished, signs stay as far apart as their share of a cell.
    this.signUnits = ((long) SIGN_PIXELS << bits) >> CELL_PIXEL_BITS;
  }

  private long across(int bits) {
    return (frame.right() >> bits) - (frame.left() >> bits) + 1L;
  }

  private long down(int bits) {
    return (frame.bottom() >> bits) - (frame.top() >> bits) + 1L;
  }

  /** Entries of a cell, summed up. */
  static final class Cell {
    private long count;
    private long sumX;
    private long sumY;
    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right;
    private int bottom;
    private int document;

    private void add(int x, int y, int of) {
      count++;
      sumX += x;
      sumY += y;
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
      document = of;
    }

    private void add(Cell other) {
      count += other.count;
      sumX += other.sumX;
      sumY += other.sumY;
      left = Math.min(left, other.left);
      top = Math.min(top, other.top);
      right = Math.max(right, other.right);
      bottom = Math.max(bottom, other.bottom);
    }

    long count() {
      return count;
    }

    /** One of its entries; the only one when there is one. */
    int document() {
      return document;
    }

    private double x() {
      return (double) sumX / count;
    }

    private double y() {
      return (double) sumY / count;
    }

    Position position() {
      return new Position(Mercator.lon(x()), Mercator.lat(y()));
    }

    Bbox bbox() {
      return new Bbox(
          Mercator.lon(left), Mercator.lat(bottom), Mercator.lon(right), Mercator.lat(top));
    }
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    places = DocValues.getNumeric(leaf.reader(), Fields.MERCATOR);
    base = leaf.docBase;
  }

  @Override
  public void collect(int document) throws IOException {
    NumericDocValues column = Objects.requireNonNull(places);
    if (!column.advanceExact(document)) {
      return;
    }
    long place = column.longValue();
    int x = Mercator.x(place);
    int y = Mercator.y(place);
    if (frame.contains(x, y)) {
      int at =
          ((y >> shift) - (frame.top() >> shift)) * columns
              + (x >> shift)
              - (frame.left() >> shift);
      Cell cell = cells[at];
      if (cell == null) {
        cell = new Cell();
        cells[at] = cell;
      }
      cell.add(x, y, base + document);
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /** The clusters, the largest first, at most 500. */
  List<Cell> clusters() {
    var filled = new ArrayList<Cell>();
    for (Cell cell : cells) {
      if (cell != null) {
        filled.add(cell);
      }
    }
    List<Cell> apart = join(filled, signUnits);
    for (long units = signUnits * 2; apart.size() > MOST_CLUSTERS; units *= 2) {
      apart = join(apart, units);
    }
    return apart;
  }

  private static List<Cell> join(List<Cell> cells, long units) {
    var sorted = new ArrayList<>(cells);
    sorted.sort(Comparator.comparingLong(Cell::count).reversed());
    var kept = new ArrayList<Cell>();
    for (Cell cell : sorted) {
      Cell near = near(cell, kept, units);
      if (near == null) {
        kept.add(cell);
      } else {
        near.add(cell);
      }
    }
    kept.sort(Comparator.comparingLong(Cell::count).reversed());
    return kept;
  }

  private static @Nullable Cell near(Cell cell, List<Cell> kept, long units) {
    for (Cell other : kept) {
      if (Math.abs(other.x() - cell.x()) < units && Math.abs(other.y() - cell.y()) < units) {
        return other;
      }
    }
    return null;
  }
}
