package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Refusal;
import be.tournages.callsheet.reading.labels.LabelTable.Found;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a call sheet from other papers by how many of its labels are there. */
final class Signals {

  /** Below this a paper says too little of what a call sheet says. */
  private static final int ENOUGH = 5;

  private static final int INVOICE = 4;
  private static final int SHEET_COUNTS = 3;
  private static final int SCENES = 2;
  private static final int HEAD_ROWS = 10;
  private static final int HEADING = 90;
  private static final Set<Concept> KINDS =
      EnumSet.of(Concept.PREPARATION, Concept.RECCE, Concept.TRAVEL, Concept.REST, Concept.TEST);
  private static final Set<Concept> OF_SHEET =
      EnumSet.of(
          Concept.DAY,
          Concept.CALL,
          Concept.READY,
          Concept.WRAP,
          Concept.HOURS,
          Concept.SET,
          Concept.LOCATION,
          Concept.SCENE,
          Concept.EFFECT,
          Concept.LIGHT,
          Concept.ADVANCE,
          Concept.EXTRAS,
          Concept.CAST_LIST,
          Concept.CREW_LIST,
          Concept.CREW_COUNT,
          Concept.MEAL,
          Concept.WEATHER,
          Concept.SUN,
          Concept.SERVICE,
          Concept.UNIT);
  private static final Set<Concept> DAY_AND_PLACE = EnumSet.of(Concept.DAY, Concept.LOCATION);
  private static final Set<Concept> OF_A_DAY =
      EnumSet.of(
          Concept.CALL,
          Concept.READY,
          Concept.WRAP,
          Concept.HOURS,
          Concept.LOCATION,
          Concept.DAY,
          Concept.SERVICE);
  private static final Pattern SLUG =
      Pattern.compile(
          "(?uU)^\\s*(?:\\d+[A-Z]?[.\\s]+)?(?:INT|EXT|INT\\.?/EXT|INTÉRIEUR|EXTÉRIEUR|INNEN|AUSSEN|BINNEN|BUITEN)[.\\s].{2,}");

  private final LabelTable table;

  Signals(LabelTable table) {
    this.table = table;
  }

  /** How much of a call sheet the rows say. */
  int weigh(List<Row> rows) {
    Set<Concept> said = said(rows);
    int weight = (int) said.stream().filter(OF_SHEET::contains).count();
    boolean named = rows.stream().anyMatch(this::namesSheet);
    boolean prose =
        rows.stream()
            .anyMatch(row -> table.find(Words.of(row.text()), Concept.LOCATION_PROSE).isPresent());
    return weight
        + (named ? SHEET_COUNTS : 0)
        + (prose ? 1 : 0)
        + (announcesDay(rows) ? 3 : 0)
        + (said.containsAll(DAY_AND_PLACE)
                && (said.contains(Concept.CALL) || said.contains(Concept.WRAP))
            ? 2
            : 0)
        + (saysNoShoot(rows) || isCalledOff(rows) ? 2 : 0);
  }

  /* A note that calls a day off names its sheet and says little more. */
  private boolean isCalledOff(List<Row> rows) {
    return rows.stream().limit(HEAD_ROWS).anyMatch(row -> says(row, Concept.CANCELLED))
        && rows.stream().anyMatch(this::namesSheet);
  }

  private boolean says(Row row, Concept concept) {
    return table.find(Words.of(row.text()), concept).isPresent();
  }

  private boolean saysNoShoot(List<Row> rows) {
    return rows.stream().anyMatch(row -> says(row, Concept.NO_SHOOT));
  }

  /* A recce, a day of travel or of rest, announced in the head. */
  private boolean announcesDay(List<Row> rows) {
    return rows.stream()
        .limit(HEAD_ROWS)
        .filter(row -> row.text().length() <= HEADING)
        .map(row -> Words.of(row.text()))
        .anyMatch(words -> KINDS.stream().anyMatch(kind -> table.find(words, kind).isPresent()));
  }

  /** Why the rows are no call sheet; empty when they are one. */
  Optional<Refusal> refusal(List<Row> rows, String outside) {
    boolean named = rows.stream().anyMatch(this::namesSheet);
    boolean namedOutside = table.find(Words.of(outside), Concept.SHEET).isPresent();
    int weight = weigh(rows) + (namedOutside && !named ? SHEET_COUNTS : 0);
    Set<String> invoice = phrases(rows, Concept.INVOICE);
    boolean ofDay =
        announcesDay(rows) || isCalledOff(rows) || said(rows).stream().anyMatch(OF_A_DAY::contains);
    if (invoice.size() >= INVOICE && weight < invoice.size() + SHEET_COUNTS) {
      return Optional.of(Refusal.INVOICE);
    }
    if (weight >= ENOUGH && ofDay) {
      return Optional.empty();
    }
    long slugs = rows.stream().filter(row -> SLUG.matcher(row.text()).matches()).count();
    boolean script = slugs >= SCENES || phrases(rows, Concept.SCRIPT).size() >= 3;
    return Optional.of(script ? Refusal.SCRIPT : Refusal.OTHER_PAPER);
  }

  private boolean namesSheet(Row row) {
    return row.text().length() < 160 && table.find(Words.of(row.text()), Concept.SHEET).isPresent();
  }

  private static Set<Concept> said(List<Row> rows) {
    var said = EnumSet.noneOf(Concept.class);
    for (Row row : rows) {
      for (Piece piece : row.pieces()) {
        for (Segment segment : piece.segments()) {
          Concept concept = segment.concept();
          if (concept != null && segment.bond() != Segment.Bond.WEAK) {
            said.add(concept);
          }
        }
      }
    }
    return said;
  }

  private Set<String> phrases(List<Row> rows, Concept concept) {
    var phrases = new HashSet<String>();
    for (Row row : rows) {
      Words words = Words.of(row.text());
      for (int i = 0; i < words.size(); i++) {
        Optional<Found> found = table.at(words, i, concept);
        found.ifPresent(one -> phrases.add(Words.fold(words.printed(one.from(), one.to()))));
      }
    }
    return phrases;
  }
}
