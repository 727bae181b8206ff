package be.tournages.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
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
}
