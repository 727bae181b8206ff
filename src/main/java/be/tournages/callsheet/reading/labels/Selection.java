package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Finding;
import be.tournages.callsheet.reading.Refusal;
import be.tournages.callsheet.reading.text.DocumentText;
import be.tournages.callsheet.reading.text.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses the rows that are the call sheet, and decides whether there is one. */
final class Selection {

  private static final int SHEET = 5;
  private static final int PLANNED_DAYS = 4;

  private final LabelTable table;
  private final DateScanner dates;
  private final Zones zones;
  private final Signals signals;

  Selection(LabelTable table, DateScanner scanner, Signals signals) {
    this.table = table;
    this.dates = scanner;
    this.zones = new Zones(table, scanner);
    this.signals = signals;
  }

  /**
   * What was chosen.
   *
   * @param rows the rows about the day, of the call sheet alone
   * @param all every row of the document, for the dates in it
   * @param findings what was left out
   * @param refusal why there is no call sheet, if so
   */
  record Chosen(List<Row> rows, List<Row> all, List<Finding> findings, Optional<Refusal> refusal) {}

  Chosen choose(List<Row> all, DocumentText text) {
    var findings = new ArrayList<Finding>();
    List<Row> rows = new ArrayList<>();
    for (List<Row> part : parts(all, text)) {
      rows.addAll(part);
    }
    if (text.format() == Format.EML || text.format() == Format.MSG) {
      rows = ofMail(rows, findings);
    } else if (text.format() == Format.TXT) {
      rows = firstSheet(rows, findings);
    }
    Optional<Refusal> refusal = signals.refusal(rows, outside(text));
    if (refusal.isEmpty() && isPlanOfWork(rows)) {
      refusal = Optional.of(Refusal.OTHER_PAPER);
    }
    return new Chosen(zones.ofTheDay(rows), all, findings, refusal);
  }

  /* What is said of the paper outside of it: the subject of the mail, the name of the file. */
  private static String outside(DocumentText text) {
    String subject = text.subject() == null ? "" : text.subject();
    return subject + " | " + text.name().replaceAll("[_.-]", " ");
  }

  /* Days one under the other and not one hour: what is planned, and nobody called. */
  private boolean isPlanOfWork(List<Row> rows) {
    long days =
        rows.stream()
            .flatMap(row -> dates.scan(Words.of(row.text())).stream())
            .map(date -> List.of(date.first(), date.second()))
            .distinct()
            .count();
    return days >= PLANNED_DAYS
        && rows.stream()
            .flatMap(row -> row.pieces().stream())
            .flatMap(piece -> piece.segments().stream())
            .map(Segment::concept)
            .noneMatch(concept -> concept != null && concept.isHour());
  }

  /* Worksheets named after contacts or the next day are left out, unless nothing else is there. */
  private List<List<Row>> parts(List<Row> all, DocumentText text) {
    var parts = new ArrayList<List<Row>>();
    var others = new ArrayList<List<Row>>();
    for (int p = 0; p < text.parts().size(); p++) {
      int index = p;
      List<Row> rows = all.stream().filter(row -> row.part() == index).toList();
      boolean other = isOfOthers(text.parts().get(p).name());
      (other ? others : parts).add(rows);
    }
    return parts.stream().allMatch(List::isEmpty) ? others : parts;
  }

  private boolean isOfOthers(String part) {
    String name = part.substring(part.lastIndexOf('/') + 1);
    Words words = Words.of(name);
    return table.at(words, 0, Concept.ADVANCE).isPresent()
        || table
            .at(words, 0, Concept.CREW_LIST)
            .filter(found -> found.to() == words.size())
            .isPresent()
        || table
            .at(words, 0, Concept.CAST_LIST)
            .filter(found -> found.to() == words.size())
            .isPresent()
        || table.isAll(words, Concept.PERSON);
  }

  /* The attached sheet goes before what the mail says about it. */
  private List<Row> ofMail(List<Row> rows, List<Finding> findings) {
    List<Row> body = rows.stream().filter(row -> row.first().spot().part().isEmpty()).toList();
    List<Row> attached = rows.stream().filter(row -> !row.first().spot().part().isEmpty()).toList();
    boolean sheet = !attached.isEmpty() && signals.weigh(attached) >= SHEET;
    return sheet ? attached : firstSheet(body, findings);
  }

  private List<Row> firstSheet(List<Row> rows, List<Finding> findings) {
    List<List<Row>> messages = Quotes.messages(rows);
    List<List<Row>> sheets =
        messages.stream().filter(message -> signals.weigh(message) >= SHEET).toList();
    if (messages.size() < 2 || sheets.isEmpty()) {
      return rows;
    }
    if (sheets.size() > 1) {
      Row other = sheets.get(1).getFirst();
      findings.add(
          new Finding(Finding.Kind.QUOTED_SHEET_LEFT_OUT, "", List.of(other.first().evidence(""))));
    }
    return sheets.getFirst().stream().filter(row -> !Quotes.isHead(row)).toList();
  }
}
