package be.tournages.shoot.web;

import be.tournages.http.InvalidRequestException;
import be.tournages.production.ProjectType;
import be.tournages.shoot.DayState;
import be.tournages.shoot.LedgerFilter;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The query parameters that choose lines of the ledger; {@code counted} keeps those that count. */
@Introspected
record LedgerQuery(
    @Nullable @QueryValue Integer year,
    @Nullable @QueryValue Integer month,
    @Nullable @QueryValue UUID production,
    @Nullable @QueryValue String state,
    @Nullable @QueryValue String unit,
    @Nullable @QueryValue String type,
    @Nullable @QueryValue Boolean counted) {

  LedgerFilter filter() {
    var filter =
        new LedgerFilter(
            null, null, production, parseState(), unit, parseType(), Boolean.TRUE.equals(counted));
    try {
      return year == null
          ? filter
          : month == null ? filter.in(year) : filter.in(YearMonth.of(year, month));
    } catch (DateTimeException e) {
      throw new InvalidRequestException("invalid-value", "month", String.valueOf(month));
    }
  }

  private @Nullable DayState parseState() {
    try {
      return state == null ? null : DayState.parse(state);
    } catch (IllegalArgumentException e) {
      throw new InvalidRequestException("invalid-value", "state", state);
    }
  }

  private @Nullable ProjectType parseType() {
    return type == null
        ? null
        : ProjectType.find(type)
            .orElseThrow(() -> new InvalidRequestException("invalid-value", "type", type));
  }
}
