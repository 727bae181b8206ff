package be.tournages.impact.report;

import be.tournages.coproduction.Work;
import be.tournages.coproduction.WorkCountry;
import be.tournages.coproduction.WorkFormat;
import be.tournages.coproduction.WorkLine;
import be.tournages.coproduction.WorkSum;
import be.tournages.coproduction.WorkTable;
import be.tournages.coproduction.WorkTables;
import be.tournages.impact.report.Block.Bar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The works the fund coproduced, with every sub-table of 2.2.2, 3.2.2 and 7.1. */
final class WorksSection {

  private final List<Work> works;
  private final ReportTexts texts;
  private final List<Block> blocks = new ArrayList<>();

  WorksSection(ReportInput input, ReportTexts texts) {
    this.works = input.works();
    this.texts = texts;
  }

  ReportDocument.Section write(String number) {
    WorkSum all = WorkSum.of(works);
    blocks.add(
        new Block.KeyFigures(
            List.of(
                new Block.KeyFigure(Cell.count(all.count()), texts.text("works.count")),
                new Block.KeyFigure(Cell.euro(all.invested()), texts.text("column.invested")),
                new Block.KeyFigure(Cell.euro(all.spent()), texts.text("column.committed")),
                new Block.KeyFigure(Cell.percent(all.ratio()), texts.text("column.ratio")),
                new Block.KeyFigure(Cell.euro(all.average()), texts.text("column.average")))));
    charts();
    int part = 1;
    Map<String, List<WorkTables.Sub>> groups =
        WorkTables.of(works).stream()
            .filter(sub -> shown(sub.grouping()))
            .collect(
                Collectors.groupingBy(
                    sub -> sub.line().map(WorkLine::code).orElse(""),
                    LinkedHashMap::new,
                    Collectors.toList()));
    for (var group : groups.entrySet()) {
      String title = group.getKey().isEmpty() ? "works.all" : "line." + group.getKey();
      blocks.add(new Block.Heading(number + "." + part++, texts.text(title)));
      group.getValue().forEach(this::sub);
    }
    blocks.add(new Block.Heading(number + "." + part++, texts.text("works.countries")));
    countries();
    blocks.add(new Block.Heading(number + "." + part, texts.text("works.list")));
    for (WorkLine line : WorkLine.values()) {
      list(line);
    }
    return new ReportDocument.Section(number, texts.text("works.title"), blocks);
  }

  private static boolean shown(WorkTables.Grouping grouping) {
    return switch (grouping) {
      case LINE, FORMAT, ORIGIN, MAJORITY -> true;
      case SESSION, COUNTRY, COMPANY -> false;
    };
  }

  private void charts() {
    var invested = new ArrayList<Bar>();
    for (WorkTable.Row row : WorkTable.byFormat(works).rows()) {
      invested.add(
          new Bar(
              texts.text("format." + row.key()),
              List.of(row.sum().invested()),
              Cell.text(texts.roundEuro(row.sum().invested()))));
    }
    blocks.add(new Block.Bars(texts.text("works.chart_invested"), List.of(), invested));
    var spent = new ArrayList<Bar>();
    for (WorkTable.Row row : WorkTable.byOrigin(works).rows()) {
      spent.add(
          new Bar(
              texts.text("origin." + row.key()),
              List.of(row.sum().spent()),
              Cell.text(texts.roundEuro(row.sum().spent()))));
    }
    blocks.add(new Block.Bars(texts.text("works.chart_spent"), List.of(), spent));
  }

  private void sub(WorkTables.Sub sub) {
    String grouping = sub.grouping().name().toLowerCase(Locale.ROOT);
    String title =
        texts.text("works.by_" + grouping)
            + sub.format().map(format -> " – " + format(format)).orElse("");
    var rows = new ArrayList<List<Cell>>();
    for (WorkTable.Row row : sub.table().rows()) {
      rows.add(row(texts.text(grouping + "." + row.key()), row));
    }
    WorkSum total = sub.table().total();
    rows.add(
        List.of(
            Cell.text(texts.text("total")),
            Cell.count(total.count()),
            Cell.percent(BigDecimal.ONE),
            Cell.euro(total.invested()),
            Cell.percent(BigDecimal.ONE),
            Cell.euro(total.average()),
            Cell.euro(total.spent()),
            Cell.percent(total.ratio())));
    blocks.add(
        new Block.Table(
            title,
            header(
                grouping, "works", "share", "invested", "share", "average", "committed", "ratio"),
            rows,
            true));
  }

  private static List<Cell> row(String label, WorkTable.Row row) {
    boolean none = row.sum().count() == 0;
    return List.of(
        Cell.text(label),
        Cell.count(row.sum().count()),
        Cell.percent(row.countShare()),
        Cell.euro(row.sum().invested()),
        Cell.percent(row.investedShare()),
        none ? Cell.BLANK : Cell.euro(row.sum().average()),
        Cell.euro(row.sum().spent()),
        none ? Cell.BLANK : Cell.percent(row.sum().ratio()));
  }

  private void countries() {
    var rows = new ArrayList<List<Cell>>();
    for (WorkCountry one : WorkCountry.of(works)) {
      rows.add(
          List.of(
              Cell.text(texts.country(one.country())),
              Cell.count(one.works()),
              Cell.count(one.initiated()),
              Cell.percent(one.averagePercent().movePointLeft(2))));
    }
    blocks.add(
        new Block.Table("", header("country", "works", "initiated", "average_share"), rows, false));
  }

  private void list(WorkLine line) {
    var rows = new ArrayList<List<Cell>>();
    for (Work work : WorkTable.only(works, work -> work.line() == line)) {
      rows.add(
          List.of(
              Cell.count(work.number()),
              Cell.text(work.title()),
              Cell.text(work.company()),
              Cell.text(shares(work)),
              Cell.euro(work.invested()),
              Cell.euro(work.spent()),
              Cell.percent(WorkSum.of(List.of(work)).ratio())));
    }
    if (!rows.isEmpty()) {
      blocks.add(
          new Block.Table(
              texts.text("line." + line.code()),
              header("no", "work", "company", "shares", "invested", "committed", "ratio"),
              rows,
              false));
    }
  }

  private String shares(Work work) {
    return work.shares().stream()
        .map(share ->
            share.country() + " " + texts.impact().percent(share.percent().movePointLeft(2), 2))
        .collect(Collectors.joining(", "));
  }

  private String format(WorkFormat format) {
    return texts.text("format." + format.code());
  }

  private List<String> header(String... columns) {
    return List.of(columns).stream().map(column -> texts.text("column." + column)).toList();
  }
}
