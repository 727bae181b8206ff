package be.tournages.shoot.web;

import be.tournages.shoot.Counter;
import be.tournages.shoot.LedgerSummary;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year of the ledger, counted in the three ways; {@code published} names the counter that months,
 * types and dates go by, {@code years} those with counted days.
 */
@Serdeable
record SummaryJson(
    int year,
    List<Integer> years,
    CountersJson counters,
    String published,
    List<MonthJson> byMonth,
    List<TypeJson> byType,
    List<DateJson> heat) {

  static SummaryJson of(int year, LedgerSummary summary, List<Integer> years, Counter published) {
    var counters = summary.counters();
    return new SummaryJson(
        year,
        years,
        new CountersJson(counters.calendarDays(), counters.unitDays(), counters.locationDays()),
        published.code(),
        summary.byMonth().stream().map(m -> new MonthJson(m.month(), m.days())).toList(),
        summary.byType().stream().map(TypeJson::of).toList(),
        summary.byDate().stream().map(d -> new DateJson(d.date(), d.days())).toList());
  }

  /** The three counters. */
  @Serdeable
  record CountersJson(BigDecimal calendarDays, BigDecimal unitDays, BigDecimal locationDays) {}

  /** Days of a month, by the published counter. */
  @Serdeable
  record MonthJson(int month, BigDecimal count) {}

  /** Days of a project type, by the published counter; type and funded are null for drafts. */
  @Serdeable
  record TypeJson(
      @Nullable String type, @Nullable Boolean funded, int productions, BigDecimal count) {
    static TypeJson of(LedgerSummary.OfType line) {
      var type = line.type();
      return new TypeJson(
          type == null ? null : type.code(), line.funded(), line.productions(), line.days());
    }
  }

  /** Days of a date, by the published counter. */
  @Serdeable
  record DateJson(LocalDate date, BigDecimal count) {}
}
