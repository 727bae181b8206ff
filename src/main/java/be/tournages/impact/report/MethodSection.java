package be.tournages.impact.report;

import be.tournages.impact.EnvironmentLine;
import be.tournages.impact.EnvironmentYear;
import be.tournages.impact.ImpactModel;
import be.tournages.impact.ImpactYear;
import be.tournages.impact.TypeYear;
import be.tournages.impact.report.Block.Definition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The environment (2.2.6), the method, and what the counters count. */
final class MethodSection {

  private final ReportInput input;
  private final ReportTexts texts;

  MethodSection(ReportInput input, ReportTexts texts) {
    this.input = input;
    this.texts = texts;
  }

  /** The chapter on the environment; a year of which nothing is known has none. */
  ReportDocument.Section environment(String number) {
    EnvironmentYear year = input.environment();
    var blocks = new ArrayList<Block>();
    if (!year.lines().isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              texts.text(
                  "environment.lead",
                  year.lines().size(),
                  texts.impact().number(year.averageCrew(), 0, 1),
                  texts.impact().number(year.averageDays(), 0, 1),
                  year.certified())));
    }
    year.averageTonnes()
        .ifPresent(tonnes ->
            blocks.add(
                new Block.Paragraph(
                    texts.text(
                        "environment.average",
                        texts.impact().number(tonnes, 0, 1),
                        year.measured()))));
    year.declared()
        .ifPresent(declared ->
            blocks.add(
                new Block.Paragraph(
                    texts.text(
                        "environment.declared",
                        texts.impact().number(declared.averageTonnes(), 0, 1),
                        declared.projects(),
                        declared.source()))));
    if (!year.lines().isEmpty()) {
      blocks.add(
          new Block.Table(
              "",
              header("production", "type", "crew", "days", "tonnes", "per_day", "certified"),
              year.lines().stream().map(this::line).toList(),
              false));
    }
    return new ReportDocument.Section(number, texts.text("environment.title"), blocks);
  }

  private List<Cell> line(EnvironmentLine line) {
    return List.of(
        Cell.text(line.label()),
        Cell.text(line.findType().map(texts::type).orElse("")),
        line.findCrew().<Cell>map(Cell::count).orElse(Cell.BLANK),
        line.findDays().<Cell>map(Cell::days).orElse(Cell.BLANK),
        line.findTonnes().<Cell>map(Cell::days).orElse(Cell.BLANK),
        line.findTonnesPerDay().<Cell>map(Cell::days).orElse(Cell.BLANK),
        Cell.text(
            line.findCertified()
                .map(certified -> texts.text(certified ? "yes" : "no"))
                .orElseGet(() -> texts.text("not_known"))));
  }

  ReportDocument.Section method(String number) {
    ImpactYear impact = input.year().impact();
    var blocks = new ArrayList<Block>();
    for (String paragraph : List.of("method.why", "method.days", "method.rate", "method.share")) {
      blocks.add(new Block.Paragraph(texts.text(paragraph)));
    }
    blocks.add(new Block.Paragraph(texts.text("method.formula")));
    blocks.add(new Block.Paragraph(texts.text("method.audited")));
    blocks.add(
        new Block.Paragraph(
            input
                .publication()
                .map(check ->
                    texts.text(
                        check.changes().isEmpty() ? "method.published" : "method.published_changed",
                        check.publication().modelVersion(),
                        check.publication().by(),
                        texts.date(check.publication().at()),
                        check.changes().size()))
                .orElseGet(() -> texts.text("method.unpublished", ImpactModel.VERSION))));
    blocks.add(sourcesOfInputs(impact));
    blocks.add(sourcesOfShares(impact));
    return new ReportDocument.Section(number, texts.text("method.title"), blocks);
  }

  private Block sourcesOfInputs(ImpactYear impact) {
    var rows = new ArrayList<List<Cell>>();
    for (TypeYear one : impact.types()) {
      rows.add(
          List.of(
              Cell.text(texts.type(one.days().type())),
              Cell.text(texts.source(one.days().source())),
              Cell.text(one.average().map(average -> texts.source(average.source())).orElse("–")),
              Cell.text(one.complement().map(sum -> texts.source(sum.source())).orElse("–"))));
    }
    return new Block.Table(
        texts.text("method.sources"),
        header("type", "source_days", "source_average", "source_complement"),
        rows,
        false);
  }

  private Block sourcesOfShares(ImpactYear impact) {
    var rows = new ArrayList<List<Cell>>();
    for (ImpactYear.Table table : impact.tables()) {
      rows.add(
          List.of(
              Cell.text(table.named().names().in(texts.language())),
              Cell.percent(table.named().scenario().share()),
              Cell.text(texts.source(table.named().source()))));
    }
    return new Block.Table(
        texts.text("method.shares"), header("scenario", "share", "source"), rows, false);
  }

  ReportDocument.Section counters(String number) {
    var entries = new ArrayList<Definition>();
    for (String term :
        List.of(
            "unit_day",
            "calendar_day",
            "location_day",
            "wallonia",
            "funded",
            "attributable",
            "handled",
            "shot",
            "eligible",
            "complement",
            "ratio",
            "origin",
            "lead_time")) {
      entries.add(new Definition(texts.text("term." + term), texts.text("meaning." + term)));
    }
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Definitions(entries));
    input
        .counters()
        .ifPresent(counters ->
            blocks.add(
                new Block.Table(
                    texts.text("counters.table"),
                    header("counter", "days"),
                    List.of(
                        counter("unit_day", counters.unitDays()),
                        counter("calendar_day", counters.calendarDays()),
                        counter("location_day", counters.locationDays())),
                    false)));
    return new ReportDocument.Section(number, texts.text("counters.title"), blocks);
  }

  private List<Cell> counter(String term, BigDecimal days) {
    return List.of(Cell.text(texts.text("term." + term)), Cell.days(days));
  }

  private List<String> header(String... columns) {
    return List.of(columns).stream().map(column -> texts.text("column." + column)).toList();
  }
}
