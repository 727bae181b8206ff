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
import be.tournages.shoot.ShootingDay;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reads the ledger: lists and counts. */
@Singleton
class LedgerQueries {

  private static final String JOINED =
      """
      FROM shooting_day d
      JOIN production p ON p.id = d.production_id
      JOIN day_weight w ON w.kind = d.kind
      """;

  private static final String CHOSEN =
      """
      WHERE (:from::date IS NULL OR d.date >= :from)
        AND (:to::date IS NULL OR d.date <= :to)
        AND (:production::uuid IS NULL OR d.production_id = :production)
        AND (:state::text IS NULL OR d.state = :state)
        AND (:unit::text IS NULL OR d.unit = :unit)
        AND (:type::text IS NULL OR p.type = :type)
        AND (NOT :counted OR (d.in_wallonia AND w.weight > 0 AND d.state IN ('called', 'confirmed')))
      """;

  private static final String LINES =
      "SELECT d.*, w.weight, coalesce(c.published, 0) AS published "
          + JOINED
          + "LEFT JOIN counted_day c ON c.day_id = d.id ";

  private static final String FIND = LINES + "WHERE d.id = :id";

  private static final String LIST =
      LINES + CHOSEN + "ORDER BY d.date, p.title, d.unit OFFSET :offset LIMIT :limit";

  private static final String COUNT = "SELECT count(*) AS lines " + JOINED + CHOSEN;

  /* Days that count, with what each adds to the counters. */
  private static final String COUNTED =
      """
      WITH counted AS (
        SELECT c.*, p.type, p.funded
        FROM counted_day c JOIN production p ON p.id = c.production_id
        WHERE c.date BETWEEN :from AND :to)
      """;

  private static final String COUNTERS =
      COUNTED
          + """
          SELECT coalesce(sum(calendar_days), 0) AS calendar_days,
                 coalesce(sum(unit_days), 0) AS unit_days,
                 coalesce(sum(location_days), 0) AS location_days
          FROM counted
          """;

  private static final String BY_MONTH =
      COUNTED
          + """
          SELECT extract(month FROM date)::integer AS month, sum(published) AS days
          FROM counted GROUP BY 1 ORDER BY 1
          """;

  private static final String BY_TYPE =
      COUNTED
          + """
          SELECT type, funded, count(DISTINCT production_id)::integer AS productions,
                 sum(published) AS days
          FROM counted GROUP BY 1, 2 ORDER BY 1 NULLS LAST, 2
          """;

  private static final String BY_DATE =
      COUNTED + "SELECT date, sum(published) AS days FROM counted GROUP BY 1 ORDER BY 1";

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
    return complete(
        fill(sql.statement(LIST), filter)
            .with("offset", offset)
            .with("limit", limit)
            .list(this::line));
  }

  Optional<LedgerEntry> find(UUID dayId) {
    List<Line> lines = sql.statement(FIND).with("id", dayId).list(this::line);
    return complete(lines).stream().findFirst();
  }

  private Line line(SqlRow row) {
    return new Line(days.readBare(row), row.decimal("weight"), row.decimal("published"));
  }

  private List<LedgerEntry> complete(List<Line> lines) {
    List<ShootingDay> whole = days.complete(lines.stream().map(Line::day).toList());
    Map<UUID, Production> known =
        productions.list(whole.stream().map(day -> day.key().productionId()).toList());
    return IntStream.range(0, lines.size())
        .mapToObj(i -> {
          ShootingDay day = whole.get(i);
          return new LedgerEntry(
              Objects.requireNonNull(known.get(day.key().productionId())),
              day,
              lines.get(i).weight,
              lines.get(i).counted);
        })
        .toList();
  }

  private record Line(ShootingDay day, BigDecimal weight, BigDecimal counted) {}

  long count(LedgerFilter filter) {
    return fill(sql.statement(COUNT), filter).get(row -> row.count("lines"));
  }

  LedgerSummary summarise(int year) {
    return new LedgerSummary(
        within(COUNTERS, year).get(LedgerQueries::counters),
        within(BY_MONTH, year)
            .list(row -> new LedgerSummary.Month(row.integer("month"), row.decimal("days"))),
        within(BY_TYPE, year).list(LedgerQueries::ofType),
        within(BY_DATE, year)
            .list(row -> new LedgerSummary.Date(row.date("date"), row.decimal("days"))));
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
        row.decimal("days"));
  }
}
