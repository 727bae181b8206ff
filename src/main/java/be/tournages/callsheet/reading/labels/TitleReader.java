package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Box;
import be.tournages.callsheet.reading.Evidence;
import be.tournages.callsheet.reading.Finding;
import be.tournages.callsheet.reading.Value;
import be.tournages.callsheet.reading.labels.Field.From;
import java.util.ArrayList;
import java.util.Comparator;
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
  private static final double LARGE = 1.3;
  private static final int SHEET_ROW = 40;
  private static final int LINE = 120;
  private static final int QUOTE = 80;

  private final TitleText texts;

  TitleReader(TitleText texts) {
    this.texts = texts;
  }

  /* A title that may be the one. */
  private record Candidate(String text, String folded, double weight, List<Evidence> evidence) {}

  /**
   * A title as read.
   *
   * @param value the title, or null
   * @param findings that two titles compete, when they do
   */
  record Found(@Nullable Value<String> value, List<Finding> findings) {}

  Found read(List<Row> rows, List<Field> fields, @Nullable String subject, String fileName) {
    var candidates = new ArrayList<Candidate>();
    labelled(candidates, fields, rows);
    large(candidates, rows);
    for (Row row : rows) {
      inRow(candidates, row);
    }
    beforeKindOfWork(candidates, rows);
    if (subject != null) {
      add(candidates, subject, texts.namesSheet(subject) ? 6 : 4, List.of());
    }
    return choose(candidates, fileName);
  }

  private void labelled(List<Candidate> candidates, List<Field> fields, List<Row> rows) {
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
        add(candidates, value, field.from() == From.WEAK ? 3 : sure, field.evidence());
      } else if (field.is(Concept.PRODUCTION) && field.row() < HEAD_ROWS && !isAddressed(field)) {
        add(candidates, value, sure - 5, field.evidence());
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
  private void beforeKindOfWork(List<Candidate> candidates, List<Row> rows) {
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
            add(candidates, title, 6, List.of(piece.evidence(title)));
            return;
          }
        }
      }
    }
  }

  /* What stands right of or under the name of the document. */
  private void besideSheet(List<Candidate> candidates, Field field) {
    for (int i = 0; i < field.spans().size(); i++) {
      Field.Span span = field.spans().get(i);
      add(candidates, span.text(), 4.5 - i, List.of(span.evidence()));
    }
  }

  private void inRow(List<Candidate> candidates, Row row) {
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
    return Privacy.isPersonal(piece.text())
        || piece.segments().getFirst().is(Concept.PERSON) && piece.isLabelOnly();
  }

  private void inLine(List<Candidate> candidates, Row row, Piece piece, String line) {
    String text = line.length() <= LINE ? line : firstWords(piece, line);
    boolean named = texts.namesSheet(text);
    boolean free = !piece.opensWithLabel() || piece.text().contains("\n") || named;
    if (named && row.index() < SHEET_ROW) {
      add(candidates, text, row.index() < HEAD_ROWS ? 6 : 3, List.of(piece.evidence(text)));
    }
    if (row.index() >= HEAD_ROWS) {
      return;
    }
    Matcher quoted = QUOTED.matcher(text);
    if (quoted.find() && text.length() <= (piece.segments().size() > 2 ? LINE : QUOTE)) {
      add(candidates, quoted.group(1), 6.5, List.of(piece.evidence(text)));
    } else if (free && !named) {
      double weight = row.index() == 0 ? 4 : row.index() == 1 ? 3 : row.index() < 4 ? 2 : 1;
      add(candidates, text, weight, List.of(piece.evidence(text)));
    }
  }

  /* The largest words at the top of the first page, over several lines if need be. */
  private void large(List<Candidate> candidates, List<Row> rows) {
    List<Piece> head =
        rows.stream()
            .filter(row -> row.index() < 2 * HEAD_ROWS && row.page() == 1)
            .flatMap(row -> row.pieces().stream())
            .filter(piece -> piece.box() != null)
            .toList();
    double usual =
        head.stream()
            .mapToDouble(TitleReader::height)
            .sorted()
            .skip(head.size() / 2)
            .findFirst()
            .orElse(0);
    double most =
        head.stream()
            .filter(one -> texts.canBePart(one.text()))
            .mapToDouble(TitleReader::height)
            .max()
            .orElse(0);
    if (usual == 0 || most < LARGE * usual) {
      return;
    }
    var text = new StringBuilder();
    var evidence = new ArrayList<Evidence>();
    Piece last = null;
    for (Piece piece : head) {
      boolean same = height(piece) > 0.9 * most && texts.canBePart(piece.text());
      if (same && (last == null || isStacked(last, piece) || isBeside(last, piece))) {
        text.append(text.isEmpty() ? "" : " ").append(piece.text());
        evidence.add(piece.evidence());
        last = piece;
      }
    }
    add(candidates, text.toString(), 6, evidence);
  }

  private static boolean isStacked(Piece one, Piece next) {
    Box above = one.box();
    Box below = next.box();
    return above != null
        && below != null
        && below.sharedWidth(above) > 0
        && below.top() - above.bottom() < height(one);
  }

  private static boolean isBeside(Piece one, Piece next) {
    Box left = one.box();
    Box right = next.box();
    return left != null
        && right != null
        && left.sharedHeight(right) > 0
        && right.left() > left.right()
        && right.left() - left.right() < 2 * height(one);
  }

  private static double height(Piece piece) {
    Box box = piece.box();
    return box == null ? 0 : box.height();
  }

  private void add(
      List<Candidate> candidates, String printed, double weight, List<Evidence> evidence) {
    String text = texts.clean(printed);
    double fit = texts.fit(text);
    if (!text.isEmpty() && weight + fit > -2) {
      candidates.add(new Candidate(text, Words.fold(text), weight + fit, evidence));
    }
  }

  private Found choose(List<Candidate> all, String fileName) {
    List<Candidate> candidates =
        all.stream()
            .filter(one ->
                all.stream()
                    .noneMatch(other -> FileInitials.abbreviates(one.folded(), other.folded())))
            .toList();
    List<String> ranked =
        candidates.stream()
            .map(Candidate::folded)
            .distinct()
            .sorted(
                Comparator.comparingDouble((String title) -> -total(candidates, title, fileName)))
            .toList();
    if (ranked.isEmpty()) {
      return new Found(null, List.of());
    }
    String best = ranked.getFirst();
    double weight = total(candidates, best, fileName);
    List<Candidate> same =
        candidates.stream()
            .filter(one -> one.folded().equals(best))
            .sorted(Comparator.comparing(one -> texts.isCapitals(one.text())))
            .toList();
    double confidence = weight >= 8 ? 0.97 : weight >= 6 ? 0.93 : weight >= 4 ? 0.84 : 0.6;
    var findings = new ArrayList<Finding>();
    List<Evidence> evidence =
        same.stream().flatMap(one -> one.evidence().stream()).distinct().limit(4).toList();
    if (rivals(candidates, ranked, weight, fileName)) {
      findings.add(new Finding(Finding.Kind.TITLE_UNSURE, same.getFirst().text(), evidence));
      confidence = 0.6;
    }
    return new Found(new Value<>(same.getFirst().text(), confidence, evidence), findings);
  }

  private static boolean rivals(
      List<Candidate> candidates, List<String> ranked, double weight, String fileName) {
    if (ranked.size() < 2 || weight < 3) {
      return false;
    }
    String best = ranked.get(0);
    String next = ranked.get(1);
    boolean apart = !best.contains(next) && !next.contains(best);
    return apart && weight - total(candidates, next, fileName) < 0.5;
  }

  private static double total(List<Candidate> candidates, String title, String fileName) {
    List<Candidate> same = candidates.stream().filter(one -> one.folded().equals(title)).toList();
    double best = same.stream().mapToDouble(Candidate::weight).max().orElse(0);
    return best + Math.min(3, (same.size() - 1) * 1.5) + FileInitials.support(title, fileName);
  }
}
