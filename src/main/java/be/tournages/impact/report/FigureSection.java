package be.tournages.impact.report;

import be.tournages.impact.Amount;
import be.tournages.impact.DailySpend;
import be.tournages.impact.ImpactLine;
import be.tournages.impact.ImpactText;
import be.tournages.impact.ImpactYear;
import be.tournages.impact.PlaceSplit;
import be.tournages.impact.ScenarioResult;
import be.tournages.impact.Sensitivity;
import be.tournages.impact.TypeYear;
import be.tournages.production.ProjectType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** The impact of the year: averages, scenarios, range, places, years compared (2.2.7.2). */
final class FigureSection {

  private static final int BARS = 10;

  private final ReportInput input;
  private final ReportTexts texts;
  private final ImpactYear impact;
  private final List<Block> blocks = new ArrayList<>();

  FigureSection(ReportInput input, ReportTexts texts) {
    this.input = input;
    this.texts = texts;
    this.impact = input.year().impact();
  }

  ReportDocument.Section write(String number) {
    int part = 1;
    averages(number + "." + part++);
    scenarios(number + "." + part++);
    if (!input.provinces().isEmpty()) {
      places(number + "." + part++);
    }
    years(number + "." + part++);
    sensitivity(number + "." + part);
    return new ReportDocument.Section(number, texts.text("figure.title"), blocks);
  }

  /** The range as a sentence. */
  static String range(ImpactYear impact, ReportTexts texts) {
    return texts.text(
        "figure.range",
        texts.roundEuro(impact.low()),
        texts.roundEuro(impact.high()),
        texts.roundEuro(Sensitivity.central(impact.results()).total()));
  }

  /** The total of each scenario, in its two parts. */
  static Block chart(ImpactYear impact, ReportTexts texts) {
    var bars = new ArrayList<Block.Bar>();
    for (ImpactYear.Table table : impact.tables()) {
      ScenarioResult result = table.result();
      bars.add(
          new Block.Bar(
              table.named().names().in(texts.language()),
              List.of(result.spendOnDays(), result.complement()),
              Cell.text(texts.roundEuro(result.total()))));
    }
    return new Block.Bars(
        texts.text("scenarios.chart"),
        List.of(texts.text("scenarios.on_days"), texts.text("scenarios.complement")),
        bars);
  }

  private void averages(String number) {
    blocks.add(new Block.Heading(number, texts.text("averages.title")));
    blocks.add(new Block.Paragraph(texts.text("averages.lead")));
    var rows = new ArrayList<List<Cell>>();
    for (TypeYear one : impact.types()) {
      one.average()
          .ifPresent(average -> rows.add(average(texts.type(average.type()), average.spend())));
    }
    blocks.add(
        table(
            "averages.table",
            rows,
            false,
            "type",
            "spend_per_day",
            "eligible",
            "share",
            "other",
            "share"));
    for (var finding : impact.findings()) {
      blocks.add(new Block.Paragraph(ImpactText.sentence(finding, texts.impact())));
    }
  }

  private static List<Cell> average(String type, DailySpend spend) {
    return List.of(
        Cell.text(type),
        Cell.euro(spend.total()),
        Cell.euro(spend.eligible()),
        Cell.percent(share(spend.eligible(), spend.total())),
        Cell.euro(spend.other()),
        Cell.percent(share(spend.other(), spend.total())));
  }

  private void scenarios(String number) {
    blocks.add(new Block.Heading(number, texts.text("scenarios.title")));
    blocks.add(new Block.Paragraph(range(impact, texts)));
    blocks.add(chart(impact, texts));
    impact.tables().forEach(this::scenario);
  }

  private void scenario(ImpactYear.Table table) {
    ScenarioResult result = table.result();
    var rows = new ArrayList<List<Cell>>();
    for (ImpactLine line : result.lines()) {
      rows.add(
          List.of(
              Cell.text(texts.type(line.type())),
              Cell.days(line.days()),
              Cell.euro(line.spendPerDay()),
              Cell.euro(line.spendOnDays()),
              Cell.euro(line.complement()),
              Cell.euro(line.total())));
    }
    rows.add(
        List.of(
            Cell.text(texts.text("total")),
            Cell.days(result.days()),
            Cell.BLANK,
            Cell.euro(result.spendOnDays()),
            Cell.euro(result.complement()),
            Cell.euro(result.total())));
    blocks.add(
        new Block.Table(
            table.named().names().in(texts.language()),
            header("type", "days_attributable", "spend_per_day", "on_days", "complement", "total"),
            rows,
            true));
  }

  private void places(String number) {
    blocks.add(new Block.Heading(number, texts.text("split.title")));
    blocks.add(new Block.Paragraph(texts.text("split.lead")));
    var rows = new ArrayList<List<Cell>>();
    for (PlaceSplit.Place place : input.provinces()) {
      rows.add(placeRow(Places.province(place.nis(), input.territory(), texts), place));
    }
    rows.add(totalRow());
    blocks.add(table("split.provinces", rows, true, "province", "days", "low", "high"));
    var communes = new ArrayList<List<Cell>>();
    for (PlaceSplit.Place place : input.communes()) {
      communes.add(placeRow(Places.commune(place.nis(), input.territory(), texts), place));
    }
    communes.add(totalRow());
    blocks.add(table("split.communes", communes, true, "commune", "days", "low", "high"));
  }

  private List<Cell> placeRow(String name, PlaceSplit.Place place) {
    return List.of(
        Cell.text(name), Cell.days(place.days()), Cell.euro(place.low()), Cell.euro(place.high()));
  }

  private List<Cell> totalRow() {
    return List.of(
        Cell.text(texts.text("total")),
        Cell.days(
            input.provinces().stream()
                .map(PlaceSplit.Place::days)
                .reduce(BigDecimal.ZERO, BigDecimal::add)),
        Cell.euro(Amount.shown(impact.low())),
        Cell.euro(Amount.shown(impact.high())));
  }

  private void years(String number) {
    blocks.add(new Block.Heading(number, texts.text("years.title")));
    var ranges = new ArrayList<Block.Range>();
    var rows = new ArrayList<List<Cell>>();
    for (ImpactYear one : input.year().years()) {
      if (one.year() > impact.year()) {
        continue;
      }
      BigDecimal central = Sensitivity.central(one.results()).total();
      ranges.add(new Block.Range(Integer.toString(one.year()), one.low(), central, one.high()));
      rows.add(
          List.of(
              Cell.text(Integer.toString(one.year())),
              Cell.text(texts.text("basis." + one.basis().name())),
              Cell.days(one.results().getFirst().days()),
              Cell.euro(one.low()),
              Cell.euro(central),
              Cell.euro(one.high())));
    }
    blocks.add(new Block.Ranges(texts.text("years.chart"), ranges));
    blocks.add(
        table(
            "years.table",
            rows,
            false,
            "year",
            "basis",
            "days_attributable",
            "low",
            "central",
            "high"));
  }

  private void sensitivity(String number) {
    blocks.add(new Block.Heading(number, texts.text("sensitivity.title")));
    blocks.add(new Block.Paragraph(texts.text("sensitivity.lead")));
    var rows = new ArrayList<List<Cell>>();
    Sensitivity.of(impact.snapshot()).stream()
        .limit(BARS)
        .forEach(bar ->
            rows.add(
                List.of(
                    Cell.text(inputName(bar.path())),
                    Cell.days(bar.value()),
                    Cell.euro(bar.low()),
                    Cell.euro(bar.high()),
                    Cell.euro(bar.swing()))));
    blocks.add(
        table("sensitivity.table", rows, false, "input", "value", "if_less", "if_more", "swing"));
  }

  /** The path of an input in words: kind, project type, part. */
  private String inputName(String path) {
    String[] parts = path.split("/");
    var words = new ArrayList<String>();
    words.add(texts.text("input." + parts[0]));
    for (int i = 1; i < parts.length; i++) {
      words.add(word(parts[i]));
    }
    return String.join(" · ", words);
  }

  private String word(String part) {
    return ProjectType.find(part).map(texts::type).orElseGet(() -> texts.wordOr(part));
  }

  private Block.Table table(
      String title, List<List<Cell>> rows, boolean totalled, String... columns) {
    return new Block.Table(texts.text(title), header(columns), rows, totalled);
  }

  private List<String> header(String... columns) {
    return List.of(columns).stream().map(column -> texts.text("column." + column)).toList();
  }

  private static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0 ? BigDecimal.ZERO : part.divide(whole, MathContext.DECIMAL64);
  }
}
