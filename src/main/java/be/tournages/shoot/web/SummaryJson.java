package be.tournages.shoot.web;

import be.tournages.shoot.LedgerSummary;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A year of the ledger, counted in the three ways; {@code published} names the counter in use. */
@Serdeable
record SummaryJson(
    int year,
    CountersJson counters,
    String published,
    List<MonthJson> byMonth,
    List<TypeJson> byType,
    List<DateJson> heat) {

  static SummaryJson of(int year, LedgerSummary summary) {
    var counters = summary.counters();
    return new SummaryJson(
        year,
        new CountersJson(counters.calendarDays(), counters.unitDays(), counters.locationDays()),
        "unitDays",
        summary.byMonth().stream().map(m -> new MonthJson(m.month(), m.unitDays())).toList(),
        summary.byType().stream().map(TypeJson::of).toList(),
        summary.byDate().stream().map(d -> new DateJson(d.date(), d.unitDays())).toList());
  }

  /** The three counters. */
  @Serdeable
  record CountersJson(BigDecimal calendarDays, BigDecimal unitDays, BigDecimal locationDays) {}

  /** Unit days of a month. */
  @Serdeable
  record MonthJson(int month, BigDecimal count) {}

  /** Unit days of a project type; type and funded are null for drafts. */
  @Serdeable
  record TypeJson(
      @Nullable String type, @Nullable Boolean funded, int productions, BigDecimal count) {
    static TypeJson of(LedgerSummary.OfType line) {
      var type = line.type();
      return new TypeJson(
          type == null ? null : type.code(), line.funded(), line.productions(), line.unitDays());
    }
  }

  /** Unit days of a date. */
  @Serdeable
  record DateJson(LocalDate date, BigDecimal count) {}
}
