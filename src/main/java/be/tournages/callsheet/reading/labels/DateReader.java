package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.Evidence;
import be.tournages.callsheet.reading.Finding;
import be.tournages.callsheet.reading.Value;
import be.tournages.callsheet.reading.labels.DateOrder.Meant;
import be.tournages.callsheet.reading.labels.Field.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses the day of a sheet among the dates that it prints. */
final class DateReader {

  private static final double CONFLICT = 7;

  private final LabelTable table;
  private final DateScanner scanner;
  private final DateClues clues;

  DateReader(LabelTable table, DateScanner scanner) {
    this.table = table;
    this.scanner = scanner;
    this.clues = new DateClues(table);
  }

  /**
   * The day of a sheet.
   *
   * @param date the date, null when none was found
   * @param findings what a person should look at
   */
  record Found(@Nullable Value<LocalDate> date, List<Finding> findings) {}

  /* How dates are understood here. */
  private record Reading(DateOrder order, References references, int dayNumber) {}

  /* A date with its weight and where it stands. */
  private record Candidate(PrintedDate printed, Meant meant, double weight, Evidence evidence) {}

  /** The day that rows and fields of one sheet give. */
  Found read(List<Row> rows, List<Field> fields, References references, boolean english) {
    var order = new DateOrder(references, english);
    Value<Integer> number = DayTagReader.read(rows, fields, "").number();
    var reading = new Reading(order, references, number == null ? 0 : number.value());
    var candidates = new ArrayList<Candidate>();
    for (Field field : fields) {
      for (Span span : field.spans()) {
        add(candidates, field, span, rows.get(span.piece().spot().row()), reading);
      }
    }
    return choose(candidates, references);
  }

  private void add(List<Candidate> candidates, Field field, Span span, Row row, Reading reading) {
    String label = span.piece().text().contains(field.label()) ? field.label() + " " : "";
    Words words = Words.of(label + span.text());
    List<PrintedDate> dates = scanner.scan(words);
    for (int i = 0; i < dates.size(); i++) {
      PrintedDate date = dates.get(i);
      Optional<Meant> meant = reading.order().decide(date);
      if (meant.isEmpty()) {
        continue;
      }
      boolean mailed = reading.references().isMailedFor(meant.get().date());
      double weight = clues.weigh(field, words, date, row, mailed);
      weight += range(words, dates, i, row) + otherDay(row, reading.dayNumber());
      candidates.add(new Candidate(date, meant.get(), weight, span.evidence()));
    }
  }

  /* A date beside the number of another day is that day's. */
  private static double otherDay(Row row, int dayNumber) {
    boolean other =
        dayNumber > 0
            && DayTag.find(row.text()).filter(tag -> tag.number() != dayNumber).isPresent();
    return other ? -20 : 0;
  }

  /* Of a night only the first date counts; of a longer period none does. */
  private double range(Words words, List<PrintedDate> dates, int i, Row row) {
    boolean joinsNext =
        i + 1 < dates.size()
            && !dates.get(i).isBare()
            && isJoined(words, dates.get(i), dates.get(i + 1));
    boolean joinsLast =
        i > 0 && !dates.get(i - 1).isBare() && isJoined(words, dates.get(i - 1), dates.get(i));
    if (joinsLast) {
      return -20;
    }
    if (!joinsNext) {
      return 0;
    }
    boolean night = table.find(Words.of(row.text()), Concept.NIGHT).isPresent();
    PrintedDate next = dates.get(i + 1);
    boolean overnight = Math.abs(next.first() - dates.get(i).first()) == 1 || next.first() == 1;
    return night || overnight ? 0 : -8;
  }

  private static boolean isJoined(Words words, PrintedDate one, PrintedDate next) {
    int between = next.from() - one.to();
    if (between == 0) {
      return words.gapBefore(next.from()).matches("\\s*[–—/-]\\s*");
    }
    return between <= 2
        && words
            .printed(one.to(), next.from())
            .matches(
                "(?iuU)(?:au|to|tot|bis|auf|auf den|bis zum|tot en met|until|naar|op|through|zum)(?: .*)?");
  }

  private Found choose(List<Candidate> candidates, References references) {
    Map<LocalDate, List<Candidate>> byDate = new LinkedHashMap<>();
    candidates.stream()
        .filter(one -> one.weight() > -5)
        .forEach(
            one -> byDate.computeIfAbsent(one.meant().date(), key -> new ArrayList<>()).add(one));
    List<LocalDate> ranked =
        byDate.keySet().stream()
            .sorted(
                Comparator.comparingDouble((LocalDate date) -> -total(byDate, date, references)))
            .toList();
    if (ranked.isEmpty()) {
      return named(references);
    }
    LocalDate best = ranked.getFirst();
    double weight = total(byDate, best, references);
    List<Candidate> chosen = new ArrayList<>(byDate.getOrDefault(best, List.of()));
    chosen.sort(Comparator.comparingDouble((Candidate one) -> -one.weight()));
    var findings = new ArrayList<Finding>();
    double confidence = confidence(weight, chosen, findings);
    confidence = Math.min(confidence, conflict(byDate, ranked, weight, references, findings));
    List<Evidence> evidence = chosen.stream().map(Candidate::evidence).toList();
    return new Found(new Value<>(best, confidence, evidence), findings);
  }

  private static double confidence(double weight, List<Candidate> chosen, List<Finding> findings) {
    double confidence =
        weight >= 9 ? 0.98 : weight >= DateClues.STRONG ? 0.95 : weight >= 3 ? 0.85 : 0.6;
    Candidate first = chosen.getFirst();
    List<Evidence> evidence = List.of(first.evidence());
    if (chosen.stream().noneMatch(one -> one.printed().agrees(one.meant().date()))) {
      findings.add(finding(Finding.Kind.WEEKDAY_DISAGREES, evidence));
      confidence = 0.5;
    }
    if (chosen.stream().allMatch(one -> one.meant().undecided())) {
      findings.add(finding(Finding.Kind.DATE_ORDER_UNDECIDED, evidence));
      confidence = 0.5;
    }
    if (chosen.stream().allMatch(one -> one.meant().inferredYear())) {
      findings.add(finding(Finding.Kind.YEAR_INFERRED, evidence));
      boolean weekday = chosen.stream().anyMatch(one -> one.printed().weekday() > 0);
      confidence = Math.min(confidence, weekday ? 0.93 : 0.82);
    }
    return confidence;
  }

  private static double conflict(
      Map<LocalDate, List<Candidate>> byDate,
      List<LocalDate> ranked,
      double weight,
      References references,
      List<Finding> findings) {
    if (ranked.size() < 2) {
      return 1;
    }
    double second = total(byDate, ranked.get(1), references);
    if (second < DateClues.STRONG || weight - second > CONFLICT) {
      return 1;
    }
    var evidence = new ArrayList<Evidence>();
    ranked.stream()
        .limit(2)
        .forEach(date ->
            byDate.getOrDefault(date, List.of()).stream()
                .max(Comparator.comparingDouble(Candidate::weight))
                .ifPresent(one -> evidence.add(one.evidence())));
    findings.add(finding(Finding.Kind.DATES_DISAGREE, evidence));
    return 0.55;
  }

  private static double total(
      Map<LocalDate, List<Candidate>> byDate, LocalDate date, References references) {
    List<Candidate> all = byDate.getOrDefault(date, List.of());
    double best = all.stream().mapToDouble(Candidate::weight).max().orElse(0);
    double more = all.stream().filter(one -> one.weight() > 0).count() - 1.0;
    boolean wrong = all.stream().noneMatch(one -> one.printed().agrees(date));
    return best
        + 0.5 * Math.clamp(more, 0, 3)
        + (date.equals(references.named()) ? 2 : 0)
        - (wrong ? 3 : 0);
  }

  private static Found named(References references) {
    LocalDate named = references.named();
    var findings = new ArrayList<Finding>();
    if (named == null) {
      findings.add(finding(Finding.Kind.DATE_MISSING, List.of()));
      return new Found(null, findings);
    }
    return new Found(new Value<>(named, 0.7, List.of()), findings);
  }

  private static Finding finding(Finding.Kind kind, List<Evidence> evidence) {
    String text = evidence.isEmpty() ? "" : evidence.getFirst().text();
    return new Finding(kind, text, evidence);
  }
}
