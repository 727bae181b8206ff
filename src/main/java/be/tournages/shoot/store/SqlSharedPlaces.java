package be.tournages.shoot.store;

import be.tournages.persistence.Sql;
import be.tournages.shoot.SharedPlaces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds other productions at the places of days: at one entry, or one address of a commune. */
@Singleton
class SqlSharedPlaces implements SharedPlaces {

  private static final String OTHERS =
      """
      SELECT DISTINCT day.id, p.title
      FROM shooting_day day
      JOIN shooting_day_place mine ON mine.day_id = day.id
      JOIN shooting_day d ON d.date = day.date AND d.production_id <> day.production_id
       AND d.state IN ('called', 'confirmed')
      JOIN shooting_day_place other ON other.day_id = d.id
       AND (other.location_code = mine.location_code
            OR (other.commune_nis = mine.commune_nis AND lower(other.address) = lower(mine.address)))
      JOIN production p ON p.id = d.production_id
      WHERE day.id = ANY (:ids)
      ORDER BY 1, 2
      """;

  private final Sql sql;

  SqlSharedPlaces(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Map<UUID, List<String>> others(Collection<UUID> dayIds) {
    var titles = new HashMap<UUID, List<String>>();
    if (!dayIds.isEmpty()) {
      sql.statement(OTHERS)
          .with("ids", List.copyOf(dayIds))
          .list(row ->
              titles
                  .computeIfAbsent(row.uuid("id"), none -> new ArrayList<>())
                  .add(row.text("title")));
    }
    return titles;
  }
}
