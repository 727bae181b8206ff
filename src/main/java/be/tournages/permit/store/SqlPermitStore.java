package be.tournages.permit.store;

import be.tournages.language.Language;
import be.tournages.language.Names;
import be.tournages.permit.Authority;
import be.tournages.permit.PermitApplication;
import be.tournages.permit.PermitApplication.Terms;
import be.tournages.permit.PermitFilter;
import be.tournages.permit.PermitStatus;
import be.tournages.permit.PermitStep;
import be.tournages.permit.PermitStore;
import be.tournages.persistence.Sql;
import be.tournages.persistence.SqlRow;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Authorities and applications in PostgreSQL. */
@Singleton
class SqlPermitStore implements PermitStore {

  private static final String AUTHORITIES =
      """
      SELECT * FROM authority
      WHERE :text::text IS NULL
         OR unaccent(concat_ws(' ', code, name_fr, name_nl, name_de, name_en))
            ILIKE '%' || unaccent(:text) || '%'
      ORDER BY kind <> 'regional', kind <> 'federal', name_fr
      """;

  private static final String APPLICATIONS =
      """
      SELECT *, ST_AsGeoJSON(zone_area) AS area,
             (SELECT max(happened_on) FROM permit_history
              WHERE permit_id = permit.id AND to_status <> 'draft' AND to_status <> from_status)
               AS since
      FROM permit
      """;

  private static final String LIST =
      APPLICATIONS
          + """
          WHERE (:production::uuid IS NULL OR production_id = :production)
            AND (:location::text IS NULL OR location_code = :location)
            AND (:status::text IS NULL OR status = :status)
            AND (:from::date IS NULL OR last_date >= :from)
            AND (:to::date IS NULL OR first_date <= :to)
          ORDER BY first_date, id
          """;

  private static final String KEEP =
      """
      INSERT INTO permit (id, production_id, authority_code, location_code, first_date, last_date,
                          zone, zone_area, conditions, status)
      VALUES (:id, :production, :authority, :location, :from, :to, :zone,
              ST_SetSRID(ST_GeomFromGeoJSON(:area::text), 4326), :conditions, :status)
      ON CONFLICT (id) DO UPDATE
      SET authority_code = excluded.authority_code, location_code = excluded.location_code,
          first_date = excluded.first_date, last_date = excluded.last_date, zone = excluded.zone,
          zone_area = excluded.zone_area, conditions = excluded.conditions,
          status = excluded.status, version = permit.version + 1
      """;

  private static final String RECORD =
      """
      INSERT INTO permit_history (permit_id, changed_at, happened_on, who, from_status, to_status, note)
      VALUES (:id, :at, :on, :who, :from, :to, :note)
      """;

  private final Sql sql;

  SqlPermitStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Authority> listAuthorities(@Nullable String text) {
    return sql.statement(AUTHORITIES)
        .with("text", text == null || text.isBlank() ? null : text.strip())
        .list(SqlPermitStore::authority);
  }

  @Override
  public Optional<Authority> findAuthority(String code) {
    return sql.statement("SELECT * FROM authority WHERE code = :code")
        .with("code", code)
        .find(SqlPermitStore::authority);
  }

  @Override
  public Optional<PermitApplication> find(UUID id) {
    return sql.statement(APPLICATIONS + "WHERE id = :id")
        .with("id", id)
        .find(SqlPermitStore::application);
  }

  @Override
  public List<PermitApplication> list(PermitFilter filter) {
    PermitStatus status = filter.status();
    return sql.statement(LIST)
        .with("production", filter.productionId())
        .with("location", filter.locationCode())
        .with("status", status == null ? null : status.code())
        .with("from", filter.from())
        .with("to", filter.to())
        .list(SqlPermitStore::application);
  }

  @Override
  public void keep(PermitApplication application) {
    Terms terms = application.terms();
    sql.statement(KEEP)
        .with("id", application.id())
        .with("production", application.productionId())
        .with("authority", terms.authorityCode())
        .with("location", terms.locationCode())
        .with("from", terms.from())
        .with("to", terms.to())
        .with("zone", terms.zone())
        .with("area", terms.zoneArea())
        .with("conditions", terms.conditions())
        .with("status", application.status().code())
        .execute();
  }

  @Override
  public void record(UUID id, PermitStep step) {
    PermitStatus from = step.from();
    sql.statement(RECORD)
        .with("id", id)
        .with("at", step.at())
        .with("on", step.on())
        .with("who", step.who())
        .with("from", from == null ? null : from.code())
        .with("to", step.to().code())
        .with("note", step.note())
        .execute();
  }

  @Override
  public List<PermitStep> history(UUID id) {
    return sql.statement("SELECT * FROM permit_history WHERE permit_id = :id ORDER BY id")
        .with("id", id)
        .list(SqlPermitStore::step);
  }

  @Override
  public void lock(UUID id) {
    sql.statement("SELECT id FROM permit WHERE id = :id FOR UPDATE")
        .with("id", id)
        .list(row -> true);
  }

  private static Authority authority(SqlRow row) {
    return new Authority(
        row.text("code"),
        Authority.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
        row.findText("commune_nis"),
        new Names(
            row.text("name_fr"),
            Map.of(
                Language.NL, row.text("name_nl"),
                Language.DE, row.text("name_de"),
                Language.EN, row.text("name_en"))),
        row.findInteger("lead_time_days"));
  }

  private static PermitApplication application(SqlRow row) {
    var terms =
        new Terms(
            row.text("authority_code"),
            row.findText("location_code"),
            row.date("first_date"),
            row.date("last_date"),
            row.findText("zone"),
            row.findText("area"),
            row.findText("conditions"));
    return new PermitApplication(
        row.uuid("id"),
        row.uuid("production_id"),
        PermitStatus.parse(row.text("status")),
        row.findDate("since"),
        terms);
  }

  private static PermitStep step(SqlRow row) {
    String from = row.findText("from_status");
    return new PermitStep(
        row.instant("changed_at"),
        row.findDate("happened_on"),
        row.text("who"),
        from == null ? null : PermitStatus.parse(from),
        PermitStatus.parse(row.text("to_status")),
        row.text("note"));
  }
}
