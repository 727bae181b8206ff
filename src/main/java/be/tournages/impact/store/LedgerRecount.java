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

  /* A production is one row before anything is counted: 80,000 days become some thousand rows. */
  private static final String COUNT_TYPES =
      """
      INSERT INTO impact_ledger_sum (year, grain, month, type, funded, days, productions)
      WITH settled AS (
        SELECT id, CASE WHEN state = 'draft' THEN '' ELSE type END AS type,
               state <> 'draft' AND funded AS funded
        FROM production
      ), of_production AS (
        SELECT production_id, extract(month FROM date)::integer AS month, sum(published) AS days
        FROM counted_day WHERE date BETWEEN :from AND :to
        GROUP BY 1, 2
      )
      SELECT :year, CASE WHEN grouping(o.month) = 1 THEN 'type' ELSE 'month' END,
             coalesce(o.month, 0), s.type, s.funded, sum(o.days),
             count(DISTINCT o.production_id)
      FROM of_production o JOIN settled s ON s.id = o.production_id
      GROUP BY GROUPING SETS ((s.type, s.funded), (o.month, s.type, s.funded))
      """;

  private static final String COUNT_PLACES =
      """
      INSERT INTO impact_ledger_sum (year, grain, nis, type, funded, days, productions)
      WITH counted AS (
        SELECT d.day_id, d.production_id, d.published
        FROM counted_day d JOIN production p ON p.id = d.production_id AND p.state <> 'draft'
        WHERE d.date BETWEEN :from AND :to
      ), place AS (
        SELECT DISTINCT s.day_id, s.commune_nis
        FROM counted JOIN shooting_day_place s USING (day_id)
        WHERE s.commune_nis IS NOT NULL
      ), part AS (
        SELECT day_id, commune_nis, 1.0 / count(*) OVER (PARTITION BY day_id) AS part FROM place
      ), of_production AS (
        SELECT c.production_id, coalesce(part.commune_nis, '') AS nis,
               sum(c.published * coalesce(part.part, 1)) AS days
        FROM counted c LEFT JOIN part USING (day_id)
        GROUP BY 1, 2
      ), placed AS (
        SELECT o.*, p.type, p.funded, coalesce(k.province_nis, '') AS province
        FROM of_production o JOIN production p ON p.id = o.production_id
        LEFT JOIN commune k ON k.nis = o.nis
      )
      SELECT :year,
             CASE WHEN grouping(type) = 0 THEN 'part'
                  WHEN grouping(province) = 0 THEN 'province' ELSE 'commune' END,
             coalesce(nis, province), coalesce(type, ''), coalesce(funded, false), sum(days),
             count(DISTINCT production_id)
      FROM placed
      GROUP BY GROUPING SETS ((nis, type, funded), (nis), (province))
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
    sql.statement("DELETE FROM impact_ledger_sum WHERE year = :year").with("year", year).execute();
    for (String count : List.of(COUNT_TYPES, COUNT_PLACES)) {
      sql.statement(count)
          .with("year", year)
          .with("from", LocalDate.of(year, 1, 1))
          .with("to", LocalDate.of(year, 12, 31))
          .execute();
    }
  }
}
