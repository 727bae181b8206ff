package be.tournages.shoot.store;

import be.tournages.persistence.Sql;
import be.tournages.production.DayCounts;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Counts the days of productions in the ledger. */
@Singleton
class SqlDayCounts implements DayCounts {

  private static final String COUNT =
      """
      SELECT d.production_id, d.state, count(*) AS days
      FROM shooting_day d JOIN day_weight w ON w.kind = d.kind
      WHERE w.weight > 0
      GROUP BY 1, 2
      """;

  private final Sql sql;

  SqlDayCounts(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Map<UUID, Map<String, Long>> countByState() {
    var counts = new HashMap<UUID, Map<String, Long>>();
    sql.statement(COUNT)
        .list(row ->
            counts
                .computeIfAbsent(row.uuid("production_id"), none -> new HashMap<>())
                .put(row.text("state"), row.count("days")));
    return counts;
  }
}
