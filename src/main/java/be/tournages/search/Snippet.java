package be.tournages.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts the part of a text that shows the words found. */
final class Snippet {

  private static final int LENGTH = 170;
  private static final int BEFORE = 50;
  private static final String ELLIPSIS = "…";

  private Snippet() {}

  /**
   * A stretch of a text.
   *
   * @param start first character
   * @param end behind the last
   */
  record Span(int start, int end) {}

  /** The stretch of the text around the first word found, with every word found in it marked. */
  static List<Segment> cut(String text, List<Span> spans) {
    List<Span> hits = merge(spans);
    int from = start(text, hits.getFirst());
    int to = end(text, from);
    var segments = new ArrayList<Segment>();
    int at = from;
    for (Span hit : hits) {
      if (hit.start() >= from && hit.end() <= to) {
        add(text.substring(at, hit.start()), false, segments);
        add(text.substring(hit.start(), hit.end()), true, segments);
        at = hit.end();
      }
    }
    add(text.substring(at, to), false, segments);
    if (from > 0) {
      segments.addFirst(new Segment(ELLIPSIS, false));
    }
    if (to < text.length()) {
      segments.add(new Segment(ELLIPSIS, false));
    }
    return segments;
  }

  private static List<Span> merge(List<Span> spans) {
    var merged = new ArrayList<Span>();
    var sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
    for (Span span : sorted) {
      Span last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && span.start() < last.end()) {
        merged.set(merged.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  /* At a word, a little before the first hit; at the beginning when that is near. */
  private static int start(String text, Span first) {
    if (first.end() <= LENGTH - BEFORE) {
      return 0;
    }
    int space = text.indexOf(' ', Math.max(0, first.start() - BEFORE));
    return space < 0 || space >= first.start() ? first.start() : space + 1;
  }

  private static int end(String text, int from) {
    if (from + LENGTH >= text.length()) {
      return text.length();
    }
    int space = text.lastIndexOf(' ', from + LENGTH);
    return space <= from ? from + LENGTH : space;
  }

  private static void add(String text, boolean hit, List<Segment> segments) {
    if (!text.isEmpty()) {
      segments.add(new Segment(text, hit));
    }
  }
}
