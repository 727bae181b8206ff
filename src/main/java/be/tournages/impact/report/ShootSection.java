package be.tournages.impact.report;

import be.tournages.impact.DayCount;
import be.tournages.impact.LedgerSums;
import be.tournages.impact.ManagementYear;
import be.tournages.impact.YearFiles;
import be.tournages.impact.report.Block.Bar;
import be.tournages.permit.PermitYear;
import be.tournages.production.ProjectType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The shoots of the year: dossiers, days, places, foreign productions, permits (2.2.3). */
final class ShootSection {

  private static final int LISTED_COMMUNES = 25;

  private final ReportInput input;
  private final ReportTexts texts;
  private final List<Block> blocks = new ArrayList<>();

  ShootSection(ReportInput input, ReportTexts texts) {
    this.input = input;
    this.texts = texts;
  }

  ReportDocument.Section write(String number) {
    int part = 1;
    files(number + "." + part++);
    days(number + "." + part++);
    if (!input.year().days().provinces().isEmpty()) {
      places(number + "." + part++);
    }
    foreign(number + "." + part++);
    permits(number + "." + part);
    return new ReportDocument.Section(number, texts.text("shoots.title"), blocks);
  }

  private void files(String number) {
    YearFiles files = input.year().files();
    blocks.add(new Block.Heading(number, texts.text("files.title")));
    blocks.add(
        new Block.Paragraph(
            texts.text("files.lead", files.handled(), files.shot(), input.year().impact().year())));
    var bars = new ArrayList<Bar>();
    var rows = new ArrayList<List<Cell>>();
    for (YearFiles.OfType one : files.byType()) {
      String type = one.type().map(texts::type).orElseGet(() -> texts.text("type.unknown"));
      bars.add(
          new Bar(
              type,
              List.of(
                  BigDecimal.valueOf(one.shot()), BigDecimal.valueOf(one.handled() - one.shot())),
              Cell.count(one.handled())));
      rows.add(
          List.of(
              Cell.text(type),
              Cell.count(one.handled()),
              Cell.percent(share(one.handled(), files.handled())),
              Cell.count(one.shot())));
    }
    rows.add(
        List.of(
            Cell.text(texts.text("total")),
            Cell.count(files.handled()),
            Cell.percent(share(files.handled(), files.handled())),
            Cell.count(files.shot())));
    blocks.add(
        new Block.Bars(
            texts.text("files.chart"),
            List.of(texts.text("files.shot"), texts.text("files.not_shot")),
            bars));
    blocks.add(table("files.table", rows, "type", "files", "share", "files_shot"));
  }

  private void days(String number) {
    blocks.add(new Block.Heading(number, texts.text("days.title")));
    var bars = new ArrayList<Bar>();
    var rows = new ArrayList<List<Cell>>();
    BigDecimal all = BigDecimal.ZERO;
    BigDecimal funded = BigDecimal.ZERO;
    for (ManagementYear.OfType one : input.year().days().byType()) {
      DayCount days = one.days();
      all = all.add(days.inWallonia());
      funded = funded.add(days.funded());
      bars.add(
          new Bar(
              texts.type(one.type()),
              List.of(days.attributable(), days.funded()),
              Cell.days(days.inWallonia())));
      rows.add(dayRow(texts.type(one.type()), days));
    }
    rows.add(dayRow(texts.text("total"), new DayCount(all, funded)));
    blocks.add(
        new Block.Bars(
            texts.text("days.chart"),
            List.of(texts.text("days.attributable"), texts.text("days.funded")),
            bars));
    blocks.add(table("days.table", rows, "type", "days", "days_funded", "days_attributable"));
    months();
  }

  private static List<Cell> dayRow(String label, DayCount days) {
    return List.of(
        Cell.text(label),
        Cell.days(days.inWallonia()),
        Cell.days(days.funded()),
        Cell.days(days.attributable()));
  }

  private void months() {
    List<LedgerSums.OfMonth> months = input.year().days().byMonth();
    if (months.isEmpty()) {
      return;
    }
    List<ProjectType> types =
        months.stream().map(LedgerSums.OfMonth::type).distinct().sorted().toList();
    var columns = new ArrayList<Bar>();
    var rows = new ArrayList<List<Cell>>();
    for (int month = 1; month <= 12; month++) {
      int at = month;
      var row = new ArrayList<Cell>();
      row.add(Cell.text(texts.month(month)));
      types.forEach(type ->
          row.add(
              Cell.days(
                  sum(months.stream().filter(m -> m.month() == at && m.type() == type).toList()))));
      BigDecimal sum = sum(months.stream().filter(m -> m.month() == at).toList());
      row.add(Cell.days(sum));
      rows.add(row);
      columns.add(new Bar(texts.month(month), List.of(sum), Cell.days(sum)));
    }
    blocks.add(new Block.Columns(texts.text("months.chart"), columns));
    var header = new ArrayList<String>();
    header.add(texts.text("column.month"));
    types.forEach(type -> header.add(texts.type(type)));
    header.add(texts.text("total"));
    blocks.add(new Block.Table(texts.text("months.table"), header, rows, false));
  }

  private static BigDecimal sum(List<LedgerSums.OfMonth> months) {
    return months.stream().map(LedgerSums.OfMonth::days).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void places(String number) {
    blocks.add(new Block.Heading(number, texts.text("places.title")));
    blocks.add(Places.map(texts.text("places.map"), input, ""));
    var rows = new ArrayList<List<Cell>>();
    for (LedgerSums.OfPlace place : input.year().days().provinces()) {
      rows.add(placeRow(Places.province(place.nis(), input.territory(), texts), place));
    }
    blocks.add(table("places.provinces", rows, false, "province", "days", "productions"));
    var communes =
        input.year().days().communes().stream()
            .filter(place -> !place.nis().isEmpty())
            .sorted((a, b) -> b.days().compareTo(a.days()))
            .limit(LISTED_COMMUNES)
            .toList();
    var listed = new ArrayList<List<Cell>>();
    for (LedgerSums.OfPlace place : communes) {
      listed.add(placeRow(Places.commune(place.nis(), input.territory(), texts), place));
    }
    blocks.add(table("places.communes", listed, false, "commune", "days", "productions"));
  }

  private static List<Cell> placeRow(String name, LedgerSums.OfPlace place) {
    return List.of(Cell.text(name), Cell.days(place.days()), Cell.count(place.productions()));
  }

  private void foreign(String number) {
    YearFiles files = input.year().files();
    blocks.add(new Block.Heading(number, texts.text("foreign.title")));
    blocks.add(new Block.Paragraph(texts.text("foreign.lead", files.foreignFiles())));
    if (!files.foreign().isEmpty()) {
      var rows = new ArrayList<List<Cell>>();
      for (YearFiles.Foreign one : files.foreign()) {
        rows.add(
            List.of(
                Cell.text(texts.type(one.type())),
                Cell.text(texts.country(one.country())),
                Cell.count(one.files())));
      }
      rows.add(
          List.of(Cell.text(texts.text("total")), Cell.BLANK, Cell.count(files.foreignFiles())));
      blocks.add(table("foreign.table", rows, "type", "country", "files"));
    }
  }

  private void permits(String number) {
    PermitYear permits = input.year().permits();
    blocks.add(new Block.Heading(number, texts.text("permits.title")));
    if (permits.applications() == 0) {
      blocks.add(new Block.Paragraph(texts.text("permits.none")));
      return;
    }
    blocks.add(
        new Block.Paragraph(
            texts.text(
                "permits.lead",
                permits.applications(),
                permits.decision().count(),
                permits.late())));
    leadTimes(permits);
    var rows = new ArrayList<List<Cell>>();
    permits
        .byStatus()
        .forEach(one ->
            rows.add(
                List.of(
                    Cell.text(texts.text("permit." + one.status().code())),
                    Cell.count(one.applications()))));
    rows.add(List.of(Cell.text(texts.text("total")), Cell.count(permits.applications())));
    blocks.add(table("permits.table", rows, "status", "applications"));
  }

  private void leadTimes(PermitYear permits) {
    if (permits.decision().count() > 0) {
      blocks.add(
          new Block.Paragraph(
              texts.text(
                  "permits.decision",
                  texts.write(new Cell.Number(permits.decision().median(), 1)),
                  texts.write(new Cell.Number(permits.decision().ninetieth(), 1)))));
    }
    if (permits.notice().count() > 0) {
      BigDecimal notice = permits.notice().median().setScale(0, RoundingMode.HALF_UP);
      blocks.add(new Block.Paragraph(texts.text("permits.notice", notice)));
    }
  }

  private Block.Table table(String title, List<List<Cell>> rows, String... columns) {
    return table(title, rows, true, columns);
  }

  private Block.Table table(
      String title, List<List<Cell>> rows, boolean totalled, String... columns) {
    return new Block.Table(
        texts.text(title),
        List.of(columns).stream().map(column -> texts.text("column." + column)).toList(),
        rows,
        totalled);
  }

  private static BigDecimal share(int part, int whole) {
    return whole == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
  }
}
