package be.tournages.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class MigrationIT {

  @Test
  void everyTableAndColumnSaysWhatItHolds() throws SQLException {
    var silent = new ArrayList<String>();
    String sql =
        """
        SELECT c.relname || coalesce('.' || a.attname, '')
        FROM pg_class c
        JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum >= 0 AND NOT a.attisdropped
        LEFT JOIN pg_depend d ON d.objid = c.oid AND d.deptype = 'e'
        WHERE c.relkind IN ('r', 'p') AND d.objid IS NULL
          AND c.relname <> 'flyway_schema_history' AND NOT c.relispartition
          AND (obj_description(c.oid, 'pg_class') IS NULL
               OR col_description(c.oid, a.attnum) IS NULL)
        ORDER BY 1
        """;
    try (var connection = DriverManager.getConnection(TestDatabase.url());
        var rows = connection.createStatement().executeQuery(sql)) {
      while (rows.next()) {
        silent.add(rows.getString(1));
      }
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void sourcesThatWereSentencesBecomeDocumentsOrWhatSomebodyEntered() throws SQLException {
    String url = TestDatabase.another("sources");
    var flyway = Flyway.configure().dataSource(url, null, null).locations("classpath:db/migration");
    flyway.target("0155").load().migrate();
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO impact_index VALUES
            (2024, 1.01, 'Wallimage, Bilan 2024, section 2.2.7.2'),
            (2025, 1.02, 'Survey, section 3');
          INSERT INTO impact_scenario VALUES
            ('half', 1, 0.5, '', '', '', ''), ('quarter', 2, 0.3, '', '', '', '')
          """);
      flyway.target("0156").load().migrate();
      var sources = new ArrayList<String>();
      try (var rows =
          statement.executeQuery(
              """
              SELECT concat_ws('|', source ->> 'kind', source ->> 'section', source ->> 'reference')
              FROM (SELECT source, year::text AS of FROM impact_index
                    UNION ALL SELECT source, code FROM impact_scenario) s ORDER BY of
              """)) {
        while (rows.next()) {
          sources.add(rows.getString(1));
        }
      }
      assertThat(sources)
          .containsExactly(
              "document|2.2.7.2", "entered|Survey, section 3", "document|2.2.7.2", "entered|");
    }
  }
}
