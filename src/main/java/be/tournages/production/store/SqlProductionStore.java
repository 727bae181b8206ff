package be.tournages.production.store;

import be.tournages.persistence.Sql;
import be.tournages.persistence.SqlRow;
import be.tournages.persistence.SqlStatement;
import be.tournages.production.HistoryEntry;
import be.tournages.production.Production;
import be.tournages.production.Production.Announced;
import be.tournages.production.ProductionState;
import be.tournages.production.ProductionStore;
import be.tournages.production.ProjectType;
import be.tournages.production.Title;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Productions in PostgreSQL. */
@Singleton
class SqlProductionStore implements ProductionStore {

  private static final String FIND = "SELECT * FROM production WHERE id = :id";

  private static final String BY_TITLE =
      """
      SELECT p.* FROM production p JOIN production_title t ON t.production_id = p.id
      WHERE t.normalised = :title
      """;

  private static final String BY_TITLES =
      """
      SELECT t.title AS known_as, p.*
      FROM production_title t JOIN production p ON p.id = t.production_id
      WHERE t.normalised = ANY (:titles)
      """;

  private static final String NEAR =
      """
      SELECT t.title AS known_as, p.*
      FROM production_title t JOIN production p ON p.id = t.production_id
      WHERE t.normalised % :title OR t.normalised LIKE '%' || :title || '%'
         OR :title LIKE '%' || t.normalised || '%'
      ORDER BY similarity(t.normalised, :title) DESC LIMIT 10
      """;

  private static final String LIST =
      """
      SELECT * FROM production
      WHERE (:state::text IS NULL OR state = :state)
        AND (:text::text IS NULL
             OR unaccent(title || ' ' || coalesce(company, '') || ' ' || code)
                ILIKE '%' || unaccent(:text) || '%')
      ORDER BY title, code
      """;

  private static final String ADD =
      """
      INSERT INTO production
        (id, code, title, type, funded, state, company, announced_from, announced_to)
      VALUES (:id, :code, :title, :type, :funded, :state, :company, :from, :to)
      """;

  private static final String CHANGE =
      """
      UPDATE production
      SET title = :title, type = :type, funded = :funded, state = :state, company = :company,
          announced_from = :from, announced_to = :to, version = version + 1
      WHERE id = :id
      """;

  private static final String ADD_TITLE =
      """
      INSERT INTO production_title (normalised, title, production_id)
      VALUES (:normalised, :title, :id) ON CONFLICT DO NOTHING
      """;

  private static final String RECORD =
      "INSERT INTO production_history (production_id, who, what) VALUES (:id, :who, :what)";

  private static final String HISTORY =
      "SELECT * FROM production_history WHERE production_id = :id ORDER BY id";

  private static final String CHANGED =
      "INSERT INTO change_feed (kind, key) VALUES ('production', :id::text)";

  private final Sql sql;

  SqlProductionStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Production> find(UUID id) {
    return sql.statement(FIND).with("id", id).find(SqlProductionStore::read);
  }

  @Override
  public List<Production> list(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : sql.statement("SELECT * FROM production WHERE id = ANY (:ids)")
            .with("ids", List.copyOf(ids))
            .list(SqlProductionStore::read);
  }

  @Override
  public List<Known> listByTitle(Collection<Title> titles) {
    return sql.statement(BY_TITLES)
        .with("titles", titles.stream().map(Title::normalised).distinct().toList())
        .list(SqlProductionStore::known);
  }

  @Override
  public Optional<Production> findByTitle(Title title) {
    return sql.statement(BY_TITLE).with("title", title.normalised()).find(SqlProductionStore::read);
  }

  @Override
  public List<Known> listNear(Title title) {
    return sql.statement(NEAR).with("title", title.normalised()).list(SqlProductionStore::known);
  }

  @Override
  public List<Production> list(@Nullable String text, @Nullable ProductionState state) {
    return sql.statement(LIST)
        .with("text", text == null || text.isBlank() ? null : text.strip())
        .with("state", state == null ? null : state.code())
        .list(SqlProductionStore::read);
  }

  @Override
  public boolean hasCode(String code) {
    return sql.statement("SELECT 1 AS one FROM production WHERE code = :code")
        .with("code", code)
        .find(row -> true)
        .isPresent();
  }

  @Override
  public void add(Production production) {
    fill(sql.statement(ADD), production).with("code", production.code()).execute();
    changed(production.id());
  }

  @Override
  public void change(Production production) {
    fill(sql.statement(CHANGE), production).execute();
    changed(production.id());
  }

  @Override
  public Optional<String> findCountry(UUID id) {
    return sql.statement("SELECT country FROM production WHERE id = :id AND country IS NOT NULL")
        .with("id", id)
        .find(row -> row.text("country"));
  }

  @Override
  public void setCountry(UUID id, @Nullable String country) {
    sql.statement("UPDATE production SET country = :country, version = version + 1 WHERE id = :id")
        .with("country", country)
        .with("id", id)
        .execute();
    changed(id);
  }

  @Override
  public boolean addTitle(UUID id, Title title) {
    return sql.statement(ADD_TITLE)
            .with("id", id)
            .with("title", title.written())
            .with("normalised", title.normalised())
            .execute()
        == 1;
  }

  @Override
  public void record(UUID id, String who, String what) {
    sql.statement(RECORD).with("id", id).with("who", who).with("what", what).execute();
  }

  @Override
  public List<HistoryEntry> history(UUID id) {
    return sql.statement(HISTORY)
        .with("id", id)
        .list(
            row -> new HistoryEntry(row.instant("changed_at"), row.text("who"), row.text("what")));
  }

  @Override
  public void lockTitles() {
    sql.statement("SELECT pg_advisory_xact_lock(hashtext('production_title'))::text AS locked")
        .list(row -> true);
  }

  private void changed(UUID id) {
    sql.statement(CHANGED).with("id", id).execute();
  }

  private static SqlStatement fill(SqlStatement statement, Production production) {
    Announced announced = production.announced();
    ProjectType type = production.type();
    return statement
        .with("id", production.id())
        .with("title", production.title())
        .with("type", type == null ? null : type.code())
        .with("funded", production.funded())
        .with("state", production.state().code())
        .with("company", production.company())
        .with("from", announced == null ? null : announced.from())
        .with("to", announced == null ? null : announced.to());
  }

  private static Known known(SqlRow row) {
    return new Known(new Title(row.text("known_as")), read(row));
  }

  private static Production read(SqlRow row) {
    String type = row.findText("type");
    return new Production(
        row.uuid("id"),
        row.text("code"),
        row.text("title"),
        ProductionState.parse(row.text("state")),
        type == null ? null : ProjectType.find(type).orElseThrow(),
        row.findTruth("funded"),
        row.findText("company"),
        announced(row.findDate("announced_from"), row.findDate("announced_to")));
  }

  private static @Nullable Announced announced(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null && to == null) {
      return null;
    }
    LocalDate first = from == null ? to : from;
    LocalDate last = to == null ? from : to;
    return new Announced(
        java.util.Objects.requireNonNull(first), java.util.Objects.requireNonNull(last));
  }
}
