package be.tournages.shoot.store;

import be.tournages.persistence.Sql;
import be.tournages.persistence.SqlRow;
import be.tournages.shoot.DayHistory;
import be.tournages.shoot.DayKey;
import be.tournages.shoot.DayKind;
import be.tournages.shoot.DayPlace;
import be.tournages.shoot.DayState;
import be.tournages.shoot.Evidence;
import be.tournages.shoot.ShootingDay;
import be.tournages.shoot.ShootingDay.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The days with their places, evidence and history. */
@Singleton
class DayTable {

  private static final String PLACES =
      "SELECT * FROM shooting_day_place WHERE day_id = ANY (:ids) ORDER BY day_id, ordinal";

  private static final String EVIDENCE =
      "SELECT * FROM shooting_day_evidence WHERE day_id = ANY (:ids) ORDER BY day_id, ordinal";

  private static final String KEEP =
      """
      INSERT INTO shooting_day (id, production_id, unit, date, state, kind, number, revision,
                                in_wallonia, by_person)
      VALUES (:id, :production, :unit, :date, :state, :kind, :number, :revision, :in_wallonia,
              :by_person)
      ON CONFLICT (production_id, unit, date) DO UPDATE
      SET state = excluded.state, kind = excluded.kind, number = excluded.number,
          revision = excluded.revision, in_wallonia = excluded.in_wallonia,
          by_person = excluded.by_person
      """;

  private static final String ADD_PLACE =
      """
      INSERT INTO shooting_day_place (day_id, ordinal, name, address, commune_nis, location_code,
                                      country, in_wallonia)
      VALUES (:id, :ordinal, :name, :address, :commune, :location, :country, :in_wallonia)
      """;

  private static final String ADD_EVIDENCE =
      """
      INSERT INTO shooting_day_evidence (day_id, ordinal, document_id, page, line, text)
      VALUES (:id, :ordinal, :document, :page, :line, :text)
      """;

  private static final String RECORD =
      """
      INSERT INTO shooting_day_history (day_id, who, from_state, to_state, why)
      VALUES (:id, :who, :from, :to, :why)
      """;

  private static final String CHANGED =
      "INSERT INTO change_feed (kind, key) VALUES ('shooting_day', :id::text)";

  private final Sql sql;

  DayTable(Sql sql) {
    this.sql = sql;
  }

  Optional<ShootingDay> find(UUID id) {
    return sql.statement("SELECT * FROM shooting_day WHERE id = :id")
        .with("id", id)
        .find(this::read);
  }

  void keep(ShootingDay day) {
    UUID id = day.key().id();
    Content content = day.content();
    sql.statement(KEEP)
        .with("id", id)
        .with("production", day.key().productionId())
        .with("unit", day.key().unit())
        .with("date", day.key().date())
        .with("state", day.state().code())
        .with("kind", content.kind().code())
        .with("number", content.number())
        .with("revision", content.revision())
        .with("in_wallonia", content.inWallonia())
        .with("by_person", day.byPerson())
        .execute();
    clear("DELETE FROM shooting_day_place WHERE day_id = :id", id);
    clear("DELETE FROM shooting_day_evidence WHERE day_id = :id", id);
    for (int i = 0; i < content.places().size(); i++) {
      addPlace(id, i + 1, content.places().get(i));
    }
    for (int i = 0; i < content.evidence().size(); i++) {
      addEvidence(id, i + 1, content.evidence().get(i));
    }
    sql.statement(CHANGED).with("id", id).execute();
  }

  void record(ShootingDay.Change change, String who) {
    DayState from = change.from();
    sql.statement(RECORD)
        .with("id", change.day().key().id())
        .with("who", who)
        .with("from", from == null ? null : from.code())
        .with("to", change.day().state().code())
        .with("why", change.why())
        .execute();
  }

  List<DayHistory> history(UUID id) {
    return sql.statement("SELECT * FROM shooting_day_history WHERE day_id = :id ORDER BY id")
        .with("id", id)
        .list(DayTable::historyLine);
  }

  ShootingDay read(SqlRow row) {
    return complete(List.of(readBare(row))).getFirst();
  }

  /** The day without its places and evidence, which {@link #complete} adds for many at once. */
  ShootingDay readBare(SqlRow row) {
    return new ShootingDay(
        new DayKey(row.uuid("production_id"), row.text("unit"), row.date("date")),
        DayState.parse(row.text("state")),
        row.truth("by_person"),
        new Content(
            DayKind.parse(row.text("kind")),
            row.findInteger("number"),
            row.findText("revision"),
            List.of(),
            List.of()));
  }

  /** The days with their places and evidence, in the same order. */
  List<ShootingDay> complete(List<ShootingDay> bare) {
    List<UUID> ids = bare.stream().map(day -> day.key().id()).toList();
    Map<UUID, List<DayPlace>> places = listByDay(PLACES, ids, DayTable::place);
    Map<UUID, List<Evidence>> evidence = listByDay(EVIDENCE, ids, DayTable::evidence);
    return bare.stream()
        .map(day -> {
          UUID id = day.key().id();
          Content content = day.content();
          return new ShootingDay(
              day.key(),
              day.state(),
              day.byPerson(),
              new Content(
                  content.kind(),
                  content.number(),
                  content.revision(),
                  places.getOrDefault(id, List.of()),
                  evidence.getOrDefault(id, List.of())));
        })
        .toList();
  }

  private <T> Map<UUID, List<T>> listByDay(
      String query, List<UUID> ids, Function<SqlRow, T> mapper) {
    var found = new HashMap<UUID, List<T>>();
    if (!ids.isEmpty()) {
      sql.statement(query)
          .with("ids", ids)
          .list(row ->
              found
                  .computeIfAbsent(row.uuid("day_id"), none -> new ArrayList<>())
                  .add(mapper.apply(row)));
    }
    return found;
  }

  private void clear(String statement, UUID id) {
    sql.statement(statement).with("id", id).execute();
  }

  private void addPlace(UUID id, int ordinal, DayPlace place) {
    sql.statement(ADD_PLACE)
        .with("id", id)
        .with("ordinal", ordinal)
        .with("name", place.name())
        .with("address", place.address())
        .with("commune", place.communeNis())
        .with("location", place.locationCode())
        .with("country", place.country())
        .with("in_wallonia", place.inWallonia())
        .execute();
  }

  private void addEvidence(UUID id, int ordinal, Evidence evidence) {
    sql.statement(ADD_EVIDENCE)
        .with("id", id)
        .with("ordinal", ordinal)
        .with("document", evidence.documentId())
        .with("page", evidence.page())
        .with("line", evidence.line())
        .with("text", evidence.text())
        .execute();
  }

  private static DayPlace place(SqlRow row) {
    return new DayPlace(
        row.findText("name"),
        row.findText("address"),
        row.findText("commune_nis"),
        row.findText("location_code"),
        row.findText("country"),
        row.truth("in_wallonia"));
  }

  private static Evidence evidence(SqlRow row) {
    return new Evidence(
        row.uuid("document_id"), row.integer("page"), row.integer("line"), row.text("text"));
  }

  private static DayHistory historyLine(SqlRow row) {
    return new DayHistory(
        row.instant("changed_at"),
        row.text("who"),
        state(row.findText("from_state")),
        DayState.parse(row.text("to_state")),
        row.text("why"));
  }

  private static @Nullable DayState state(@Nullable String code) {
    return code == null ? null : DayState.parse(code);
  }
}
