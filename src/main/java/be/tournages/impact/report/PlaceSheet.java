package be.tournages.impact.report;

import be.tournages.http.NotFoundException;
import be.tournages.impact.LedgerSums;
import be.tournages.impact.PlaceSplit;
import be.tournages.territory.Commune;
import be.tournages.territory.Territory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One page on a commune or a province: days, productions, estimated spend, map. */
final class PlaceSheet {

  private static final int LISTED_COMMUNES = 8;

  private final ReportInput input;
  private final ReportTexts texts;
  private final String nis;
  private final boolean province;

  /** Throws {@link NotFoundException} when no commune and no province has the code. */
  PlaceSheet(ReportInput input, ReportTexts texts, String nis) {
    this.input = input;
    this.texts = texts;
    this.nis = nis;
    Territory territory = input.territory();
    this.province = territory.listProvinces().stream().anyMatch(one -> one.nis().equals(nis));
    if (!province) {
      territory.getCommune(nis);
    }
  }

  ReportDocument write() {
    PlaceSplit.Place place = place();
    int productions = productions();
    String year = Integer.toString(input.year().impact().year());
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.KeyFigures(
            List.of(
                new Block.KeyFigure(Cell.days(place.days()), texts.text("column.days")),
                new Block.KeyFigure(Cell.count(productions), texts.text("column.productions")),
                new Block.KeyFigure(
                    Cell.text(texts.roundEuro(place.low()) + " – " + texts.roundEuro(place.high())),
                    texts.text("sheet.spend")))));
    if (input.provinces().isEmpty()) {
      blocks.add(new Block.Paragraph(texts.text("sheet.declared", year)));
    } else {
      blocks.add(Places.map(texts.text("places.map"), input, nis));
      blocks.add(scenarios(place));
      if (province) {
        blocks.add(communes());
      }
    }
    blocks.add(new Block.Paragraph(texts.text("sheet.method")));
    return new ReportDocument(
        texts.language(),
        name(),
        province
            ? texts.text("sheet.province", year)
            : texts.text("sheet.commune", year, provinceName()),
        texts.text(
            "sheet.lead",
            texts.write(Cell.days(place.days())),
            productions,
            texts.roundEuro(place.low()),
            texts.roundEuro(place.high())),
        texts.text("report.footer", year),
        List.of(new ReportDocument.Section("1", name(), blocks)),
        input.year().impact().year(),
        false);
  }

  private Block scenarios(PlaceSplit.Place place) {
    var rows = new ArrayList<List<Cell>>();
    for (var table : input.year().impact().tables()) {
      rows.add(
          List.of(
              Cell.text(table.named().names().in(texts.language())),
              Cell.euro(
                  place.euro().getOrDefault(table.named().scenario().code(), BigDecimal.ZERO))));
    }
    return new Block.Table(
        texts.text("sheet.scenarios"),
        List.of(texts.text("column.scenario"), texts.text("sheet.spend")),
        rows,
        false);
  }

  private Block communes() {
    var rows = new ArrayList<List<Cell>>();
    input.communes().stream()
        .filter(one -> isInside(one.nis()))
        .sorted((a, b) -> b.days().compareTo(a.days()))
        .limit(LISTED_COMMUNES)
        .forEach(one ->
            rows.add(
                List.of(
                    Cell.text(Places.commune(one.nis(), input.territory(), texts)),
                    Cell.days(one.days()),
                    Cell.euro(one.low()),
                    Cell.euro(one.high()))));
    return new Block.Table(
        texts.text("places.communes"),
        List.of("commune", "days", "low", "high").stream()
            .map(column -> texts.text("column." + column))
            .toList(),
        rows,
        false);
  }

  private boolean isInside(String commune) {
    return input
        .territory()
        .findByAnyCode(commune)
        .filter(one -> one.provinceNis().equals(nis))
        .isPresent();
  }

  private PlaceSplit.Place place() {
    return (province ? input.provinces() : input.communes())
        .stream()
            .filter(one -> one.nis().equals(nis))
            .findFirst()
            .orElseGet(() -> PlaceSplit.Place.without(nis));
  }

  private int productions() {
    List<LedgerSums.OfPlace> places =
        province ? input.year().days().provinces() : input.year().days().communes();
    return places.stream()
        .filter(one -> one.nis().equals(nis))
        .mapToInt(LedgerSums.OfPlace::productions)
        .sum();
  }

  private String name() {
    return province
        ? Places.province(nis, input.territory(), texts)
        : Places.commune(nis, input.territory(), texts);
  }

  private String provinceName() {
    Commune commune = input.territory().getCommune(nis);
    return Places.province(commune.provinceNis(), input.territory(), texts);
  }
}
