package be.tournages.impact.store;

import be.tournages.impact.LedgerSums;
import be.tournages.persistence.Sql;
import be.tournages.persistence.SqlRow;
import be.tournages.production.ProjectType;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** Adds up the ledger's tables in the database: a year of them does not belong in memory. */
@Singleton
class StoredLedgerSums implements LedgerSums {

  /** Days of settled productions that count, with their weight; a day index scan of one year. */
  private static final String COUNTED =
      """
      SELECT d.id, d.date, d.production_id, p.type, p.funded, w.weight
      FROM shooting_day d
      JOIN production p ON p.id = d.production_id AND p.state <> 'draft'
      JOIN day_weight w ON w.kind = d.kind AND w.weight > 0
      WHERE d.date BETWEEN :from AND :to AND d.in_wallonia
        AND d.state IN ('called', 'confirmed')
      """;

  private static final String MONTHS =
      "SELECT extract(month FROM date)::integer AS month, type, funded, sum(weight) AS days FROM ("
          + COUNTED
          + ") counted GROUP BY 1, 2, 3 ORDER BY 1, 2, 3";
  private static final String COMMUNES =
      "WITH counted AS ("
          + COUNTED
          + """
          ), place AS (
            SELECT DISTINCT s.day_id, s.commune_nis
            FROM counted JOIN shooting_day_place s ON s.day_id = counted.id
            WHERE s.commune_nis IS NOT NULL
          ), part AS (
            SELECT day_id, commune_nis, 1.0 / count(*) OVER (PARTITION BY day_id) AS part FROM place
          )
          SELECT coalesce(part.commune_nis, '') AS nis, type, funded,
                 sum(weight * coalesce(part.part, 1)) AS days,
                 count(DISTINCT production_id)::integer AS productions
          FROM counted LEFT JOIN part ON part.day_id = counted.id
          GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
          """;

  private final Sql sql;

  StoredLedgerSums(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<OfMonth> listMonths(int year) {
    return sql.statement(MONTHS)
        .with("from", LocalDate.of(year, 1, 1))
        .with("to", LocalDate.of(year, 12, 31))
        .list(row ->
            new OfMonth(row.integer("month"), type(row), row.truth("funded"), row.decimal("days")));
  }

  @Override
  public List<OfCommune> listCommunes(int year) {
    return sql.statement(COMMUNES)
        .with("from", LocalDate.of(year, 1, 1))
        .with("to", LocalDate.of(year, 12, 31))
        .list(row ->
            new OfCommune(
                row.text("nis"),
                type(row),
                row.truth("funded"),
                row.decimal("days"),
                row.integer("productions")));
  }

  private static ProjectType type(SqlRow row) {
    return ProjectType.find(row.text("type")).orElseThrow();
  }
}
