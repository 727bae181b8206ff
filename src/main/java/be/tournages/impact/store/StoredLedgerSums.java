package be.tournages.impact.store;

import be.tournages.impact.LedgerSums;
import be.tournages.persistence.Sql;
import be.tournages.persistence.SqlRow;
import be.tournages.persistence.SqlStatement;
import be.tournages.production.ProjectType;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Reads the sums of the ledger, after bringing those of stale years up to date. */
@Singleton
@Transactional
class StoredLedgerSums implements LedgerSums {

  private static final String OF_GRAIN =
      """
      SELECT month, nis, type, funded, days, productions FROM impact_ledger_sum
      WHERE year = :year AND grain = :grain AND (grain IN ('commune', 'province') OR type <> '')
      ORDER BY month, nis, type, funded
      """;

  private final Sql sql;
  private final LedgerRecount recount;

  StoredLedgerSums(Sql sql, LedgerRecount recount) {
    this.sql = sql;
    this.recount = recount;
  }

  @Override
  public List<Integer> listYears() {
    recount.staleYears();
    return sql.statement(
            """
            SELECT DISTINCT year FROM impact_ledger_sum WHERE grain = 'type' AND type <> ''
            ORDER BY year
            """)
        .list(row -> row.integer("year"));
  }

  @Override
  public List<OfType> listTypes(int year) {
    return grain("type", year)
        .list(row ->
            new OfType(type(row), row.truth("funded"), days(row), row.integer("productions")));
  }

  @Override
  public List<OfMonth> listMonths(int year) {
    return grain("month", year)
        .list(row -> new OfMonth(row.integer("month"), type(row), row.truth("funded"), days(row)));
  }

  @Override
  public List<OfCommune> listCommunes(int year) {
    return grain("part", year)
        .list(row ->
            new OfCommune(
                row.text("nis"),
                type(row),
                row.truth("funded"),
                days(row),
                row.integer("productions")));
  }

  @Override
  public List<OfPlace> listPlaces(int year, Level level) {
    return grain(level == Level.COMMUNE ? "commune" : "province", year)
        .list(row -> new OfPlace(row.text("nis"), days(row), row.integer("productions")));
  }

  @Override
  public BigDecimal unsettledDays(int year) {
    recount.staleYears();
    return sql.statement(
            """
            SELECT coalesce(sum(days), 0) AS days FROM impact_ledger_sum
            WHERE year = :year AND grain = 'type' AND type = ''
            """)
        .with("year", year)
        .get(StoredLedgerSums::days);
  }

  private SqlStatement grain(String grain, int year) {
    recount.staleYears();
    return sql.statement(OF_GRAIN).with("year", year).with("grain", grain);
  }

  /* Parts of a day are thirds and sevenths: what the last digits lose is not a day. */
  private static BigDecimal days(SqlRow row) {
    BigDecimal days = row.decimal("days").setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
    return days.scale() < 0 ? days.setScale(0) : days;
  }

  private static ProjectType type(SqlRow row) {
    return ProjectType.find(row.text("type")).orElseThrow();
  }
}
