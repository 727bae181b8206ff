package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.labels.Field.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The sentences of a sheet: running text is joined over its lines, so that each is whole. */
final class Sentences {

  private static final Pattern END = Pattern.compile("(?<=[.!?;])\\s+(?=\\p{Lu})|\\n");

  private static final String CLOSING = ".!?:";

  private final List<Span> all = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private Sentences() {}

  /** Those of the rows in order; the cells of a line with several are texts of their own. */
  static List<Span> of(List<Row> rows) {
    var sentences = new Sentences();
    Piece start = null;
    for (Row row : rows) {
      Piece piece = row.first();
      boolean running = row.pieces().size() == 1 && !piece.opensWithLabel();
      if (start != null && (!running || sentences.isEnded())) {
        sentences.cut(start);
        start = null;
      }
      if (row.pieces().size() == 1) {
        sentences.append(piece);
        start = start == null ? piece : start;
      } else {
        row.pieces().forEach(sentences::alone);
      }
    }
    if (start != null) {
      sentences.cut(start);
    }
    return sentences.all;
  }

  private boolean isEnded() {
    return !text.isEmpty() && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private void append(Piece piece) {
    text.append(text.isEmpty() ? "" : " ").append(piece.text());
  }

  private void alone(Piece piece) {
    append(piece);
    cut(piece);
  }

  private void cut(Piece piece) {
    for (String sentence : END.split(text)) {
      all.add(new Span(sentence, piece));
    }
    text.setLength(0);
  }
}
