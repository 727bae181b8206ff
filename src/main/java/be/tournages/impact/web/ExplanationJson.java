package be.tournages.impact.web;

import be.tournages.impact.Amount;
import be.tournages.impact.Explanation;
import be.tournages.impact.ImpactYearJson;
import be.tournages.impact.ImpactYearJson.LabelJson;
import be.tournages.impact.ImpactYearJson.LineJson;
import be.tournages.impact.ImpactYearJson.TypeJson;
import be.tournages.impact.LedgerDay;
import be.tournages.impact.Source;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An amount opened: {@code total = days × spend per day kept + complement}, each factor with its
 * source, and the days behind it. Days of a declared year have no sheets and the list is empty.
 */
@Serdeable
record ExplanationJson(
    int year,
    String scenario,
    LabelJson label,
    BigDecimal sharePct,
    Source shareSource,
    LineJson line,
    TypeJson input,
    FormulaJson formula,
    List<DayJson> days) {

  static ExplanationJson of(Explanation explanation) {
    return new ExplanationJson(
        explanation.year(),
        explanation.named().scenario().code(),
        LabelJson.of(explanation.named().names()),
        ImpactYearJson.percent(explanation.named().scenario().share()),
        explanation.named().source(),
        LineJson.of(explanation.line()),
        TypeJson.of(explanation.input()),
        FormulaJson.of(explanation),
        explanation.days().stream().map(DayJson::of).toList());
  }

  /** The numbers of the formula, in the order in which it uses them. */
  @Serdeable
  record FormulaJson(
      BigDecimal days,
      BigDecimal fundedDays,
      BigDecimal attributableDays,
      BigDecimal eligibleEur,
      BigDecimal shareKept,
      BigDecimal otherEur,
      BigDecimal spendPerDayEur,
      BigDecimal auditedDays,
      BigDecimal auditedEur,
      BigDecimal complementEur,
      BigDecimal totalEur) {
    static FormulaJson of(Explanation explanation) {
      var input = explanation.input();
      var days = input.days().days();
      var zero = BigDecimal.ZERO;
      return new FormulaJson(
          days.inWallonia(),
          days.funded(),
          days.attributable(),
          input.average().map(average -> average.spend().eligible()).orElse(zero),
          explanation.named().scenario().share(),
          input.average().map(average -> average.spend().other()).orElse(zero),
          explanation.line().spendPerDay(),
          input.audited().days(),
          Amount.shown(input.audited().spend()),
          Amount.shown(explanation.line().complement()),
          Amount.shown(explanation.line().total()));
    }
  }

  /** A shooting day and its evidence. */
  @Serdeable
  record DayJson(
      LocalDate date,
      UUID productionId,
      String production,
      String unit,
      BigDecimal weight,
      List<String> communes,
      List<SheetJson> sheets) {
    static DayJson of(LedgerDay day) {
      return new DayJson(
          day.date(),
          day.productionId(),
          day.title(),
          day.unit(),
          day.weight(),
          day.communes(),
          day.sheets().stream().map(SheetJson::of).toList());
    }
  }

  /** A place in a call sheet: page and line of it, both from 1. */
  @Serdeable
  record SheetJson(String documentId, int page, int line, String text) {
    static SheetJson of(LedgerDay.Sheet sheet) {
      return new SheetJson(sheet.documentId(), sheet.page(), sheet.line(), sheet.text());
    }
  }
}
