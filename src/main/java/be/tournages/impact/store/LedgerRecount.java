package be.tournages.impact.store;

import be.tournages.persistence.Sql;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/**
 * Computes the sums of stale years again. Marks are taken before the ledger is read, so that a
 * change that commits in between leaves its own mark for the next reader.
 */
@Singleton
@Transactional
class LedgerRecount {

  private static final String TAKE =
      "WITH taken AS (DELETE FROM impact_ledger_stale RETURNING year)"
          + " SELECT DISTINCT year FROM taken ORDER BY year";

  /*
   * A year is 80,000 days that a generic plan counts badly: on disk in small sorts, and with every
   * place of every year read, where those of its days are reached through the key.
   */
  private static final String SETTINGS =
      """
      SELECT set_config('work_mem', '64MB', true), set_config('random_page_cost', '1.1', true)
      """;

  /*
   * The ledger's view is read once. A production is one row a month and one row a commune before
   * anything else is counted: 80,000 days become some thousand rows, and only provinces, where a
   * production is in several communes, need it to be told apart again. Dossiers are not materialised:
   * the planner would forget that their identity is unique, and sort where it can hash.
   */
  private static final String COUNT =
      """
      INSERT INTO impact_ledger_sum (year, grain, month, nis, type, funded, days, productions)
      WITH counted AS MATERIALIZED (
        SELECT day_id, production_id, extract(month FROM date)::integer AS month, published
        FROM counted_day WHERE date BETWEEN :from AND :to
      ), dossier AS NOT MATERIALIZED (
        SELECT id, state <> 'draft' AS settled, CASE WHEN state = 'draft' THEN '' ELSE type END AS type,
               state <> 'draft' AND funded AS funded
        FROM production
      ), in_month AS (
        SELECT production_id, month, sum(published) AS days FROM counted GROUP BY 1, 2
      ), place AS (
        SELECT DISTINCT s.day_id, s.commune_nis
        FROM counted JOIN shooting_day_place s USING (day_id)
        WHERE s.commune_nis IS NOT NULL
      ), part AS (
        SELECT day_id, commune_nis, 1.0 / count(*) OVER (PARTITION BY day_id) AS part FROM place
      ), in_commune AS (
        SELECT c.production_id, coalesce(part.commune_nis, '') AS nis,
               sum(c.published * coalesce(part.part, 1)) AS days
        FROM counted c LEFT JOIN part USING (day_id)
        GROUP BY 1, 2
      ), by_part AS (
        SELECT o.nis, d.type, d.funded, sum(o.days) AS days, count(*) AS productions
        FROM in_commune o JOIN dossier d ON d.id = o.production_id AND d.settled
        GROUP BY 1, 2, 3
      ), in_province AS (
        SELECT o.production_id, coalesce(k.province_nis, '') AS nis, sum(o.days) AS days
        FROM in_commune o JOIN dossier d ON d.id = o.production_id AND d.settled
        LEFT JOIN commune k ON k.nis = o.nis
        GROUP BY 1, 2
      )
      SELECT :year, CASE WHEN grouping(o.month) = 1 THEN 'type' ELSE 'month' END,
             coalesce(o.month, 0), '', d.type, d.funded, sum(o.days), count(DISTINCT o.production_id)
      FROM in_month o JOIN dossier d ON d.id = o.production_id
      GROUP BY GROUPING SETS ((d.type, d.funded), (o.month, d.type, d.funded))
      UNION ALL
      SELECT :year, 'part', 0, nis, type, funded, days, productions FROM by_part
      UNION ALL
      SELECT :year, 'commune', 0, nis, '', false, sum(days), sum(productions) FROM by_part GROUP BY nis
      UNION ALL
      SELECT :year, 'province', 0, nis, '', false, sum(days), count(*) FROM in_province GROUP BY nis
      """;

  private static final String DOSSIERS =
      """
      INSERT INTO impact_ledger_dossier (year, production_id, counts)
      SELECT :year, d.production_id,
             bool_or(d.in_wallonia AND d.state IN ('called', 'confirmed') AND w.weight > 0)
      FROM shooting_day d JOIN day_weight w ON w.kind = d.kind
      WHERE d.date BETWEEN :from AND :to
      GROUP BY 2
      """;

  private final Sql sql;

  LedgerRecount(Sql sql) {
    this.sql = sql;
  }

  /** Brings every stale year up to date; at once when none is stale. */
  void staleYears() {
    if (sql.statement("SELECT 1 AS one FROM impact_ledger_stale LIMIT 1")
        .find(row -> true)
        .isEmpty()) {
      return;
    }
    sql.statement("SELECT pg_advisory_xact_lock(hashtext('impact_ledger_sum'))::text AS locked")
        .list(row -> true);
    List<Integer> years = sql.statement(TAKE).list(row -> row.integer("year"));
    years.forEach(this::year);
  }

  /** Computes the sums of a year again. */
  void year(int year) {
    sql.statement(SETTINGS).list(row -> true);
    for (String table : List.of("impact_ledger_sum", "impact_ledger_dossier")) {
      sql.statement("DELETE FROM " + table + " WHERE year = :year").with("year", year).execute();
    }
    for (String count : List.of(COUNT, DOSSIERS)) {
      sql.statement(count)
          .with("year", year)
          .with("from", LocalDate.of(year, 1, 1))
          .with("to", LocalDate.of(year, 12, 31))
          .execute();
    }
  }
}
