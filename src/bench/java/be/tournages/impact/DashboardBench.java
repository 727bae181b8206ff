package be.tournages.impact;

import be.tournages.identity.Callers;
import be.tournages.identity.Role;
import be.tournages.persistence.Sql;
import be.tournages.persistence.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.client.BlockingHttpClient;
import io.micronaut.http.client.HttpClient;
import io.micronaut.runtime.server.EmbeddedServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The management dashboard and the recomputation of a year, on 20 years × 2,000 productions × 40
 * days, beside plain SQL on the same rows in the same run.
 *
 * <p>Targets: dashboard under 300 ms, recomputation of a year under 2 s.
 */
public final class DashboardBench {

  private static final int FIRST_YEAR = 2025;
  private static final int YEARS = 20;
  private static final int YEAR = 2035;
  private static final int RUNS = 15;

  /** What a person would write who counts the days of a year by month, type and province. */
  private static final String PEER_GROUPED =
      """
      SELECT extract(month FROM d.date) AS month, p.type, k.province_nis, count(*) AS days
      FROM shooting_day d JOIN production p ON p.id = d.production_id
      JOIN shooting_day_place s ON s.day_id = d.id JOIN commune k ON k.nis = s.commune_nis
      WHERE d.date BETWEEN '2035-01-01' AND '2035-12-31' AND d.in_wallonia
      GROUP BY 1, 2, 3
      """;

  private static final String PEER_COUNT =
      "SELECT count(*) AS days FROM shooting_day WHERE date BETWEEN '2035-01-01' AND '2035-12-31'";

  private final Sql sql;
  private final Impacts impacts;
  private final LedgerSums sums;

  private DashboardBench(ApplicationContext context) {
    this.sql = context.getBean(Sql.class);
    this.impacts = context.getBean(Impacts.class);
    this.sums = context.getBean(LedgerSums.class);
  }

  /**
   * Fills a database, measures, and prints one line a measurement.
   *
   * @param arguments the JDBC address of a database to keep, filled the first time it is seen; none
   *     for a test database that is thrown away
   */
  public static void main(String[] arguments) {
    String url = arguments.length > 0 ? arguments[0] : TestDatabase.url();
    Map<String, Object> properties =
        Map.of(
            "datasources.default.url", url,
            "micronaut.server.port", "-1",
            "tournages.demo", "false");
    try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, properties);
        HttpClient client =
            server.getApplicationContext().createBean(HttpClient.class, server.getURL())) {
      var bench = new DashboardBench(server.getApplicationContext());
      if (bench.isEmpty()) {
        bench.fill();
        vacuum(url);
      }
      bench.countAll();
      Callers callers = server.getApplicationContext().getBean(Callers.class);
      bench.measure(client.toBlocking(), callers.as(Role.MANAGER));
    }
  }

  private boolean isEmpty() {
    return sql.statement("SELECT id FROM shooting_day LIMIT 1").find(row -> true).isEmpty();
  }

  private void fill() {
    long start = System.nanoTime();
    for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
      for (String statement : List.of(PRODUCTIONS, DAYS, PLACES, PERMITS, STEPS, ACCOUNTS, ITEMS)) {
        sql.statement(statement.replace("{year}", Integer.toString(year))).execute();
      }
    }
    System.out.printf(
        Locale.ROOT,
        "filled: %,d days in %d s%n",
        sql.statement("SELECT count(*) AS days FROM shooting_day").get(row -> row.count("days")),
        Duration.ofNanos(System.nanoTime() - start).toSeconds());
  }

  /** What autovacuum does in a database that lives; it cannot run inside a transaction. */
  private static void vacuum(String url) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("VACUUM ANALYZE");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void countAll() {
    System.out.printf(
        Locale.ROOT, "first count of all %d years: %.0f ms%n", YEARS, millis(sums::listYears));
  }

  private void measure(BlockingHttpClient client, Callers.Caller caller) {
    double dashboard =
        median(
            "dashboard over HTTP",
            () ->
                client.retrieve(
                    caller.sign(HttpRequest.GET("/api/management/" + YEAR)), String.class));
    double recount =
        median(
            "recomputation of a year, from its days to its communes",
            () -> {
              sql.statement("INSERT INTO impact_ledger_stale (year) VALUES (" + YEAR + ")")
                  .execute();
              ImpactYear year = impacts.get(YEAR);
              PlaceSplit.byCommune(year, sums.listCommunes(YEAR));
            });
    double grouped =
        median(
            "peer: SQL by month, type and province",
            () -> sql.statement(PEER_GROUPED).list(row -> row.count("days")));
    double count =
        median(
            "peer: SQL count of the year's days",
            () -> sql.statement(PEER_COUNT).list(row -> row.count("days")));
    System.out.printf(Locale.ROOT, "dashboard / SQL grouped: %.2f%n", dashboard / grouped);
    System.out.printf(Locale.ROOT, "dashboard / SQL count: %.2f%n", dashboard / count);
    System.out.printf(Locale.ROOT, "recomputation / SQL grouped: %.2f%n", recount / grouped);
  }

  private static double median(String name, Runnable task) {
    for (int i = 0; i < 3; i++) {
      task.run();
    }
    double[] times = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      times[i] = millis(task);
    }
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%s: median %.1f ms, slowest %.1f ms%n",
        name,
        times[RUNS / 2],
        times[RUNS - 1]);
    return times[RUNS / 2];
  }

  private static double millis(Runnable task) {
    long start = System.nanoTime();
    task.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static final String PRODUCTIONS =
      """
      INSERT INTO production (id, code, title, type, funded, state, country, created_at)
      SELECT gen_random_uuid(), 'bench-{year}-' || n, 'Bench {year} ' || n,
             (ARRAY['feature_fiction', 'series_fiction', 'short_fiction', 'feature_documentary',
                    'commercial', 'tv_format', 'music_video', 'video_clip'])[1 + n % 8],
             n % 3 = 0, 'active', (ARRAY['BE', 'BE', 'BE', 'FR', 'NL'])[1 + n % 5],
             make_date({year}, 1 + n % 12, 1)
      FROM generate_series(1, 2000) n
      """;
  private static final String DAYS =
      """
      INSERT INTO shooting_day (id, production_id, unit, date, state, kind, in_wallonia, by_person)
      SELECT gen_random_uuid(), p.id, 'main',
             make_date({year}, 1, 1) + (hashtext(p.code) & 1023) % 320 + d, 'confirmed', 'shooting',
             true, false
      FROM production p, generate_series(1, 40) d WHERE p.code LIKE 'bench-{year}-%'
      """;
  private static final String PLACES =
      """
      INSERT INTO shooting_day_place (day_id, ordinal, commune_nis, in_wallonia)
      SELECT d.id, o, c.nis[1 + ((hashtext(d.id::text) & 65535) * o) % 261], true
      FROM shooting_day d, generate_series(1, 2) o,
           (SELECT array_agg(nis ORDER BY nis) AS nis FROM commune) c
      WHERE d.date BETWEEN '{year}-01-01' AND '{year}-12-31' AND o <= 1 + (hashtext(d.id::text) & 1)
      """;
  private static final String PERMITS =
      """
      INSERT INTO permit (id, production_id, authority_code, first_date, last_date, status)
      SELECT gen_random_uuid(), p.id, (SELECT min(code) FROM authority),
             make_date({year}, 1 + (hashtext(p.code) & 1023) % 12, 1),
             make_date({year}, 1 + (hashtext(p.code) & 1023) % 12, 3), 'granted'
      FROM production p WHERE p.code LIKE 'bench-{year}-%'
      """;
  private static final String STEPS =
      """
      INSERT INTO permit_history (permit_id, happened_on, who, from_status, to_status, note)
      SELECT p.id, p.first_date - s.before, 'bench', s.earlier, s.later, ''
      FROM permit p, (VALUES (40, NULL, 'draft'), (35, 'draft', 'filed'), (20, 'filed', 'granted'))
        s (before, earlier, later)
      WHERE p.first_date BETWEEN '{year}-01-01' AND '{year}-12-31'
      """;
  private static final String ACCOUNTS =
      """
      INSERT INTO audited_spend (year, production, project_type, funded, days, source)
      SELECT {year}, title, type, true, 40, 'bench'
      FROM production WHERE code LIKE 'bench-{year}-%' AND funded ORDER BY code LIMIT 50
      """;
  private static final String ITEMS =
      """
      INSERT INTO audited_spend_item (audited_spend_id, category, eligible, amount_eur)
      SELECT s.id, c.category, c.eligible, 100000 + (hashtext(s.production) & 65535)
      FROM audited_spend s, (VALUES ('technicians', true), ('equipment_hire', true),
        ('venue_hire', false)) c (category, eligible)
      WHERE s.year = {year}
      """;
}
