package be.tournages.shoot.store;

import be.tournages.persistence.Sql;
import be.tournages.persistence.SqlRow;
import be.tournages.persistence.SqlStatement;
import be.tournages.production.Production;
import be.tournages.production.Productions;
import be.tournages.production.ProjectType;
import be.tournages.shoot.LedgerEntry;
import be.tournages.shoot.LedgerFilter;
import be.tournages.shoot.LedgerSummary;
import be.tournages.shoot.LedgerSummary.Counters;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Reads the ledger: lists and counts. */
@Singleton
class LedgerQueries {

  private static final String FILTERED =
      """
      FROM shooting_day d
      JOIN production p ON p.id = d.production_id
      JOIN day_weight w ON w.kind = d.kind
      WHERE (:from::date IS NULL OR d.date >= :from)
        AND (:to::date IS NULL OR d.date <= :to)
        AND (:production::uuid IS NULL OR d.production_id = :production)
        AND (:state::text IS NULL OR d.state = :state)
        AND (:unit::text IS NULL OR d.unit = :unit)
        AND (:type::text IS NULL OR p.type = :type)
        AND (NOT :counted OR (d.in_wallonia AND w.weight > 0 AND d.state IN ('called', 'confirmed')))
      """;

  private static final String LIST =
      "SELECT d.*, w.weight "
          + FILTERED
          + "ORDER BY d.date, p.title, d.unit OFFSET :offset LIMIT :limit";

  private static final String COUNT = "SELECT count(*) AS lines " + FILTERED;

  /* Days that count, with what they count for. */
  private static final String COUNTED =
      """
      WITH counted AS (
        SELECT d.id, d.production_id, d.unit, d.date, w.weight, p.type, p.funded
        FROM shooting_day d
        JOIN production p ON p.id = d.production_id
        JOIN day_weight w ON w.kind = d.kind
        WHERE d.in_wallonia AND w.weight > 0 AND d.state IN ('called', 'confirmed')
          AND d.date BETWEEN :from AND :to)
      """;

  private static final String COUNTERS =
      COUNTED
          + """
          SELECT
            (SELECT coalesce(sum(weight), 0) FROM
               (SELECT max(weight) AS weight FROM counted GROUP BY production_id, date) dates)
               AS calendar_days,
            (SELECT coalesce(sum(weight), 0) FROM counted) AS unit_days,
            (SELECT coalesce(sum(weight), 0) FROM counted
               JOIN shooting_day_place l ON l.day_id = counted.id AND l.in_wallonia)
               AS location_days
          """;

  private static final String BY_MONTH =
      COUNTED
          + """
          SELECT extract(month FROM date)::integer AS month, sum(weight) AS unit_days
          FROM counted GROUP BY 1 ORDER BY 1
          """;

  private static final String BY_TYPE =
      COUNTED
          + """
          SELECT type, funded, count(DISTINCT production_id)::integer AS productions,
                 sum(weight) AS unit_days
          FROM counted GROUP BY 1, 2 ORDER BY 1 NULLS LAST, 2
          """;

  private static final String BY_DATE =
      COUNTED + "SELECT date, sum(weight) AS unit_days FROM counted GROUP BY 1 ORDER BY 1";

  private static final String YEARS =
      COUNTED + "SELECT DISTINCT extract(year FROM date)::integer AS year FROM counted ORDER BY 1";

  private final Sql sql;
  private final DayTable days;
  private final Productions productions;

  LedgerQueries(Sql sql, DayTable days, Productions productions) {
    this.sql = sql;
    this.days = days;
    this.productions = productions;
  }

  List<LedgerEntry> list(LedgerFilter filter, int offset, int limit) {
    var known = new HashMap<UUID, Production>();
    return fill(sql.statement(LIST), filter)
        .with("offset", offset)
        .with("limit", limit)
        .list(row ->
            new LedgerEntry(
                known.computeIfAbsent(row.uuid("production_id"), productions::get),
                days.read(row),
                row.decimal("weight")));
  }

  long count(LedgerFilter filter) {
    return fill(sql.statement(COUNT), filter).get(row -> row.count("lines"));
  }

  LedgerSummary summarise(int year) {
    return new LedgerSummary(
        within(COUNTERS, year).get(LedgerQueries::counters),
        within(BY_MONTH, year)
            .list(row -> new LedgerSummary.Month(row.integer("month"), row.decimal("unit_days"))),
        within(BY_TYPE, year).list(LedgerQueries::ofType),
        within(BY_DATE, year)
            .list(row -> new LedgerSummary.Date(row.date("date"), row.decimal("unit_days"))));
  }

  List<Integer> listYears() {
    return sql.statement(YEARS)
        .with("from", LocalDate.of(1900, 1, 1))
        .with("to", LocalDate.of(2999, 12, 31))
        .list(row -> row.integer("year"));
  }

  private SqlStatement within(String query, int year) {
    return sql.statement(query)
        .with("from", LocalDate.of(year, 1, 1))
        .with("to", LocalDate.of(year, 12, 31));
  }

  private static SqlStatement fill(SqlStatement statement, LedgerFilter filter) {
    var state = filter.state();
    var type = filter.type();
    return statement
        .with("from", filter.from())
        .with("to", filter.to())
        .with("production", filter.productionId())
        .with("state", state == null ? null : state.code())
        .with("unit", filter.unit())
        .with("type", type == null ? null : type.code())
        .with("counted", filter.countedOnly());
  }

  private static Counters counters(SqlRow row) {
    return new Counters(
        row.decimal("calendar_days"), row.decimal("unit_days"), row.decimal("location_days"));
  }

  private static LedgerSummary.OfType ofType(SqlRow row) {
    String type = row.findText("type");
    return new LedgerSummary.OfType(
        type == null ? null : ProjectType.find(type).orElseThrow(),
        row.findTruth("funded"),
        row.integer("productions"),
        row.decimal("unit_days"));
  }
}
