package be.tournages.impact.reconciliation;

import be.tournages.impact.reconciliation.Verdict.Cause;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The list of what a report gets wrong, as a Markdown document. */
public final class ReconciliationReport {

  private static final String HEAD =
      "| Section | Figure | Printed | Computed | Difference | Likely cause |";

  private final Report2024 report;
  private final StringBuilder text = new StringBuilder();

  public ReconciliationReport(Report2024 report) {
    this.report = report;
  }

  /** The document, the same for the same files. */
  public String write() {
    var reconciliation = new Reconciliation(report.figures(), report.data());
    List<Verdict> verdicts = reconciliation.run();
    line("# The 2024 report against its own data");
    line("");
    line(
        "Written by `./tournages reconcile 2024`; a test fails when it is out of date. Do not edit.");
    line("");
    summary(verdicts);
    writeTable("Figures that the data does not support", of(verdicts, v -> !v.isSupported()));
    writeTexts();
    writeMalformed(reconciliation.malformed());
    writeTable(
        "Differences explained by rounded terms",
        of(verdicts, v -> v.cause() == Cause.ROUNDED_TERMS));
    writeChecked(verdicts);
    return text.toString();
  }

  private void summary(List<Verdict> verdicts) {
    long wrong = verdicts.stream().filter(verdict -> !verdict.isSupported()).count();
    line(
        verdicts.size()
            + " figures of Wallimage, *Bilan 2024*, are computed from the 49 works, the declared days,"
            + " the averages a day and the other figures of the report. "
            + (verdicts.size() - wrong)
            + " are supported, "
            + wrong
            + " are not. A figure is supported when the unrounded value, rounded half-up to the last"
            + " printed digit, is what is printed. Differences are printed minus computed.");
    line("");
    line("| Likely cause | Figures |");
    line("|---|---:|");
    Map<Cause, Long> causes =
        new TreeMap<>(
            verdicts.stream()
                .filter(verdict -> !verdict.isSupported())
                .collect(Collectors.groupingBy(Verdict::cause, Collectors.counting())));
    causes.forEach((cause, count) -> line("| " + cause.words() + " | " + count + " |"));
    line("");
  }

  private void writeTable(String title, List<Verdict> verdicts) {
    line("## " + title);
    line("");
    line(HEAD);
    line("|---|---|---:|---:|---:|---|");
    verdicts.forEach(verdict -> line(row(verdict)));
    line("");
  }

  private static String row(Verdict verdict) {
    PublishedFigure figure = verdict.figure();
    var why = new ArrayList<String>();
    why.add(verdict.cause().words());
    if (!verdict.detail().isBlank()) {
      why.add(verdict.detail());
    }
    String cause =
        String.join(": ", why) + (figure.remark().isBlank() ? "" : ". " + figure.remark());
    return "| "
        + String.join(
            " | ",
            figure.section(),
            figure.row() + ", " + figure.column() + " (" + figure.place() + ")",
            figure.printed(),
            shown(verdict.computed(), figure),
            shown(verdict.difference(), figure),
            cause)
        + " |";
  }

  private static String shown(BigDecimal number, PublishedFigure figure) {
    int decimals = Math.max(2, PrintedNumber.parse(figure.printed()).unit().scale());
    BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
    return rounded.stripTrailingZeros().scale() <= 0
        ? rounded.setScale(0, RoundingMode.UNNECESSARY).toPlainString()
        : rounded.toPlainString();
  }

  private void writeTexts() {
    line("## Texts that disagree");
    line("");
    line("| Section | Printed | Elsewhere | Printed there | Remark |");
    line("|---|---|---|---|---|");
    for (ListedWork.Difference one : report.differencesOfSecondList()) {
      String first = one.number() <= 35 ? "2.2.2.1" : one.number() == 49 ? "1.2.3" : "3.2.2.1";
      line(
          "| 7.1, no. "
              + String.join(
                  " | ",
                  one.number() + ", " + one.column(),
                  one.second(),
                  first,
                  one.first(),
                  "The two lists give the same amounts and shares.")
              + " |");
    }
    for (Map<String, String> one : report.texts()) {
      line(
          "| "
              + List.of("section", "printed", "other_section", "otherwise", "remark").stream()
                  .map(column -> one.getOrDefault(column, ""))
                  .collect(Collectors.joining(" | "))
              + " |");
    }
    line("");
  }

  private void writeMalformed(List<PublishedFigure> malformed) {
    line("## Numbers written with a point for the comma");
    line("");
    malformed.forEach(
        figure -> line("- " + figure.section() + ", " + figure.row() + ": " + figure.printed()));
    line("");
  }

  private void writeChecked(List<Verdict> verdicts) {
    line("## What was checked");
    line("");
    line("| Section | Figures | Not supported |");
    line("|---|---:|---:|");
    Map<String, List<Verdict>> sections =
        new TreeMap<>(
            verdicts.stream()
                .collect(Collectors.groupingBy(verdict -> verdict.figure().section())));
    sections.forEach((section, all) ->
        line(
            "| "
                + section
                + " | "
                + all.size()
                + " | "
                + all.stream().filter(verdict -> !verdict.isSupported()).count()
                + " |"));
  }

  private static List<Verdict> of(List<Verdict> verdicts, Predicate<Verdict> wanted) {
    return verdicts.stream().filter(wanted).toList();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
