package be.tournages.shoot.store;

import be.tournages.persistence.Sql;
import be.tournages.shoot.SharedPlaces;
import be.tournages.shoot.ShootingDay;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds other productions at the places of a day: at one entry, or one address of a commune. */
@Singleton
class SqlSharedPlaces implements SharedPlaces {

  private static final String OTHERS =
      """
      SELECT DISTINCT p.title
      FROM shooting_day_place mine
      JOIN shooting_day d ON d.date = :date AND d.production_id <> :production
       AND d.state IN ('called', 'confirmed')
      JOIN shooting_day_place other ON other.day_id = d.id
       AND (other.location_code = mine.location_code
            OR (other.commune_nis = mine.commune_nis AND lower(other.address) = lower(mine.address)))
      JOIN production p ON p.id = d.production_id
      WHERE mine.day_id = :id
      ORDER BY 1
      """;

  private final Sql sql;

  SqlSharedPlaces(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<String> others(ShootingDay day) {
    return sql.statement(OTHERS)
        .with("id", day.key().id())
        .with("date", day.key().date())
        .with("production", day.key().productionId())
        .list(row -> row.text("title"));
  }
}
