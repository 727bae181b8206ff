package be.tournages.location.store;

import be.tournages.location.CatalogueHealth;
import be.tournages.location.CatalogueSums;
import be.tournages.location.LocationStatus;
import be.tournages.persistence.Sql;
import be.tournages.persistence.SqlRow;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Counts the catalogue in the database. */
@Singleton
@Transactional
class SqlCatalogueSums implements CatalogueSums {

  private static final String BY_STATUS =
      "SELECT status, count(*)::integer AS entries FROM location GROUP BY status";
  private static final String HEALTH =
      """
      SELECT (count(*) FILTER (WHERE verified_on > :today::date - 365))::integer AS within_year,
             (count(*) FILTER (WHERE verified_on <= :today::date - 365
                                 AND verified_on > :today::date - 730))::integer AS within_two,
             (count(*) FILTER (WHERE verified_on <= :today::date - 730))::integer AS earlier,
             (count(*) FILTER (WHERE verified_on IS NULL))::integer AS never,
             (count(*) FILTER (WHERE commune_nis IS NULL))::integer AS no_commune,
             (count(*) FILTER (WHERE coalesce(description_fr, description_nl, description_de,
                                              description_en) IS NULL))::integer AS no_description,
             (count(*) FILTER (WHERE description_en IS NULL))::integer AS no_english,
             (count(*) FILTER (WHERE coalesce(owner_name, owner_phone, owner_email) IS NULL))::integer
               AS no_owner,
             (count(*) FILTER (WHERE coalesce(access, power, parking_lorries::text) IS NULL))::integer
               AS no_practical
      FROM location WHERE status = 'published'
      """;

  private final Sql sql;

  SqlCatalogueSums(Sql sql) {
    this.sql = sql;
  }

  @Override
  public CatalogueHealth health(LocalDate today) {
    var byStatus = new EnumMap<LocationStatus, Integer>(LocationStatus.class);
    for (LocationStatus status : LocationStatus.values()) {
      byStatus.put(status, 0);
    }
    sql.statement(BY_STATUS)
        .list(row ->
            byStatus.put(
                LocationStatus.find(row.text("status")).orElseThrow(), row.integer("entries")));
    return sql.statement(HEALTH).with("today", today).get(row -> health(row, byStatus));
  }

  private static CatalogueHealth health(SqlRow row, Map<LocationStatus, Integer> byStatus) {
    return new CatalogueHealth(
        byStatus,
        row.integer("within_year"),
        row.integer("within_two"),
        row.integer("earlier"),
        row.integer("never"),
        row.integer("no_commune"),
        row.integer("no_description"),
        row.integer("no_english"),
        row.integer("no_owner"),
        row.integer("no_practical"));
  }
}
