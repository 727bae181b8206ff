package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Finding;
import be.tournages.callsheet.reading.Value;
import be.tournages.callsheet.reading.labels.Field.From;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the title of the production: labelled, quoted, set large, or beside the name of the sheet.
 */
final class TitleReader {

  private static final Pattern QUOTED =
      Pattern.compile("[„“«\"‟”]\\s?([^„“”«»\"\\n]{2,60}?)\\s?[“”»\"]");
  private static final int HEAD_ROWS = 12;
  private static final int SHEET_ROW = 40;
  private static final int LINE = 120;
  private static final int QUOTE = 80;

  private final TitleText texts;
  private final LargeTitle large;

  TitleReader(TitleText texts) {
    this.texts = texts;
    this.large = new LargeTitle(texts);
  }

  /**
   * A title as read.
   *
   * @param value the title, or null
   * @param findings that two titles compete, when they do
   */
  record Found(@Nullable Value<String> value, List<Finding> findings) {}

  Found read(List<Row> rows, List<Field> fields, @Nullable String subject, String fileName) {
    var candidates = new TitleCandidates(texts, fileName);
    labelled(candidates, fields, rows);
    large.find(candidates, rows);
    for (Row row : rows) {
      inRow(candidates, row);
    }
    beforeKindOfWork(candidates, rows);
    if (subject != null) {
      candidates.add(subject, texts.namesSheet(subject) ? 6 : 4, List.of());
    }
    return candidates.choose();
  }

  private void labelled(TitleCandidates candidates, List<Field> fields, List<Row> rows) {
    for (Field field : fields) {
      if (field.spans().isEmpty() || field.from() == From.COLUMN && field.row() > HEAD_ROWS) {
        continue;
      }
      if (!field.is(Concept.TITLE) && Privacy.isPersonal(rows.get(field.row()).text())) {
        continue;
      }
      String value = field.spans().getFirst().text();
      double sure = field.from() == From.INLINE || field.from() == From.RIGHT ? 9 : 6;
      if (field.is(Concept.TITLE)) {
        candidates.addLabelled(value, field.from() == From.WEAK ? 3 : sure, field.evidence());
      } else if (field.is(Concept.PRODUCTION) && field.row() < HEAD_ROWS && !isAddressed(field)) {
        candidates.add(value, sure - 5, field.evidence());
      } else if (field.is(Concept.SHEET) && field.row() < HEAD_ROWS) {
        besideSheet(candidates, field);
      }
    }
  }

  /* A production with an address is a company. */
  private static boolean isAddressed(Field field) {
    return PlaceLines.isComplete(field.text().replace('\n', ' '));
  }

  /* "… – long métrage de …", or the same on the next line: what stands before it is the title. */
  private void beforeKindOfWork(TitleCandidates candidates, List<Row> rows) {
    for (int r = 0; r < Math.min(HEAD_ROWS, rows.size()); r++) {
      for (Piece piece : rows.get(r).pieces()) {
        List<String> lines = new ArrayList<>(piece.text().lines().limit(5).toList());
        if (r + 1 < rows.size() && rows.get(r).pieces().size() == 1) {
          lines.add(rows.get(r + 1).first().text());
        }
        for (int i = 0; i < lines.size(); i++) {
          String title = texts.clean(lines.get(i));
          String behind = lines.get(i).substring(lines.get(i).indexOf(title) + title.length());
          boolean next = i + 1 < lines.size() && texts.describesWork(lines.get(i + 1));
          if (texts.fit(title) >= 0
              && !texts.tellsKindOfWork(title)
              && (next || texts.tellsKindOfWork(behind))) {
            candidates.add(title, 6, List.of(piece.evidence(title)));
            return;
          }
        }
      }
    }
  }

  /* What stands right of or under the name of the document. */
  private void besideSheet(TitleCandidates candidates, Field field) {
    for (int i = 0; i < field.spans().size(); i++) {
      Field.Span span = field.spans().get(i);
      candidates.add(span.text(), 4.5 - i, List.of(span.evidence()));
    }
  }

  private void inRow(TitleCandidates candidates, Row row) {
    if (row.pieces().stream().anyMatch(one -> isOfPerson(one) && !one.text().contains("\n"))) {
      return;
    }
    for (Piece piece : row.pieces().stream().filter(one -> !isOfPerson(one)).toList()) {
      piece.text().lines().limit(5).forEach(line -> inLine(candidates, row, piece, line));
    }
  }

  /* Of a whole sheet on one line, what stands before its labels. */
  private static String firstWords(Piece piece, String line) {
    Segment first = piece.segments().getFirst();
    String words = first.isLabelled() ? first.label() + " " + first.value() : first.value();
    String head = words.isBlank() ? line : words;
    return head.length() <= LINE ? head : head.substring(0, LINE);
  }

  private static boolean isOfPerson(Piece piece) {
    return isLetterhead(piece)
        || Privacy.isPersonal(piece.text())
        || piece.segments().getFirst().is(Concept.PERSON) && piece.isLabelOnly();
  }

  /* A name over an address is that of the company. */
  private static boolean isLetterhead(Piece piece) {
    return piece.text().contains("\n") && PlaceLines.isComplete(piece.text());
  }

  private void inLine(TitleCandidates candidates, Row row, Piece piece, String line) {
    String text = line.length() <= LINE ? line : firstWords(piece, line);
    boolean named = texts.namesSheet(text);
    boolean free = !piece.opensWithLabel() || piece.text().contains("\n") || named;
    if (texts.replacesSheet(text)) {
      return;
    }
    if (named && row.index() < SHEET_ROW) {
      candidates.add(text, row.index() < HEAD_ROWS ? 6 : 3, List.of(piece.evidence(text)));
    }
    if (row.index() >= HEAD_ROWS) {
      return;
    }
    Matcher quoted = QUOTED.matcher(text);
    if (quoted.find() && text.length() <= (piece.segments().size() > 2 ? LINE : QUOTE)) {
      candidates.add(quoted.group(1), 6.5, List.of(piece.evidence(text)));
    } else if (free && !named) {
      double weight = row.index() == 0 ? 4 : row.index() == 1 ? 3 : row.index() < 4 ? 2 : 1;
      candidates.add(text, weight, List.of(piece.evidence(text)));
    }
  }
}
