package be.tournages.impact.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A piece of a report, from top to bottom. */
sealed interface Block {

  /** Heading of a subsection, with its number. */
  record Heading(String number, String title) implements Block {}

  /** A paragraph of running text. */
  record Paragraph(String text) implements Block {}

  /** A figure that stands for itself: the number large, what it is beneath. */
  record KeyFigures(List<KeyFigure> figures) implements Block {
    public KeyFigures {
      figures = List.copyOf(figures);
    }
  }

  /** One of them. */
  record KeyFigure(Cell value, String label) {}

  /**
   * A table.
   *
   * @param title what it shows
   * @param header names of its columns
   * @param rows its rows, each with as many cells as there are columns
   * @param totalled whether the last row is the total
   */
  record Table(String title, List<String> header, List<List<Cell>> rows, boolean totalled)
      implements Block {
    public Table {
      header = List.copyOf(header);
      rows = List.copyOf(rows);
    }
  }

  /**
   * Horizontal bars, each of one or two parts.
   *
   * @param title what they show
   * @param legend names of the parts; empty when there is one
   * @param bars the bars
   */
  record Bars(String title, List<String> legend, List<Bar> bars) implements Block {
    public Bars {
      legend = List.copyOf(legend);
      bars = List.copyOf(bars);
    }
  }

  /** A bar with its label and the number at its end. */
  record Bar(String label, List<BigDecimal> parts, Cell value) {}

  /** Columns side by side, such as the twelve months. */
  record Columns(String title, List<Bar> columns) implements Block {
    public Columns {
      columns = List.copyOf(columns);
    }
  }

  /** Ranges one under another, on a common axis that starts at zero. */
  record Ranges(String title, List<Range> ranges) implements Block {
    public Ranges {
      ranges = List.copyOf(ranges);
    }
  }

  /** A range with its middle, euro. */
  record Range(String label, BigDecimal low, BigDecimal central, BigDecimal high) {}

  /**
   * The provinces shaded by a number, with a bubble a commune.
   *
   * @param title what it shows
   * @param shades number of each province, by NIS code
   * @param bubbles bubbles with an area in proportion to their number, in EPSG:4326
   * @param picked NIS code of a province to outline strongly, or empty
   */
  record PlaceMap(String title, Map<String, BigDecimal> shades, List<Bubble> bubbles, String picked)
      implements Block {
    public PlaceMap {
      shades = Map.copyOf(shades);
      bubbles = List.copyOf(bubbles);
    }
  }

  /** A bubble; {@code strong} makes it stand out. */
  record Bubble(double lon, double lat, BigDecimal number, String label, boolean strong) {}

  /** Terms with their meaning. */
  record Definitions(List<Definition> entries) implements Block {
    public Definitions {
      entries = List.copyOf(entries);
    }
  }

  /** A term and what it means. */
  record Definition(String term, String meaning) {}
}
