package be.tournages.exchange.store;

import be.tournages.exchange.Finding;
import be.tournages.exchange.ImportOptions;
import be.tournages.exchange.ImportRun;
import be.tournages.exchange.ImportRunStore;
import be.tournages.exchange.ImportTally;
import be.tournages.persistence.Sql;
import be.tournages.persistence.SqlRow;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The imports of the office in PostgreSQL. */
@Singleton
@Transactional
class StoredImportRuns implements ImportRunStore {

  private static final String ADD =
      """
      INSERT INTO import_run (id, file_name, content, options, state, created_by)
      VALUES (:id, :name, :content, CAST(:options AS jsonb), 'ready', :by)
      """;
  private static final String SELECT =
      """
      SELECT id, file_name, CAST(options AS text) AS options, state, row_count, read_count, added,
             changed, unchanged, refused, problem, created_by, created_at, started_at, ended_at,
             coalesce(state = 'running' AND touched_at < now() - interval '60 seconds', false)
               AS interrupted
      FROM import_run
      """;
  private static final String CLAIM =
      """
      UPDATE import_run
      SET state = 'running', started_at = now(), touched_at = now(), ended_at = NULL,
          problem = NULL, read_count = 0, added = 0, changed = 0, unchanged = 0, refused = 0
      WHERE id = :id AND content IS NOT NULL
        AND (state IN ('ready', 'failed')
             OR (state = 'running' AND touched_at < now() - interval '60 seconds'))
      """;
  private static final String PROGRESS =
      """
      UPDATE import_run
      SET touched_at = now(), read_count = :read, added = :added, changed = :changed,
          unchanged = :unchanged, refused = :refused, row_count = greatest(row_count, :read)
      WHERE id = :id
      """;
  private static final String ADD_FINDINGS =
      """
      INSERT INTO import_finding
        (import_run_id, row_number, external_id, kind, column_name, value, detail)
      SELECT :id, CAST(row AS integer), external_id, kind, column_name, value, detail
      FROM unnest(CAST(:rows AS text[]), CAST(:ids AS text[]), CAST(:kinds AS text[]),
                  CAST(:columns AS text[]), CAST(:values AS text[]), CAST(:details AS text[]))
        WITH ORDINALITY AS f (row, external_id, kind, column_name, value, detail, place)
      ORDER BY place
      """;
  private static final String END =
      """
      UPDATE import_run
      SET state = CASE WHEN CAST(:problem AS text) IS NULL THEN 'done' ELSE 'failed' END,
          problem = :problem, ended_at = now(),
          content = CASE WHEN CAST(:problem AS text) IS NULL THEN NULL ELSE content END
      WHERE id = :id
      """;
  private static final String FINDINGS =
      """
      SELECT row_number, external_id, kind, column_name, value, detail FROM import_finding
      WHERE import_run_id = :id ORDER BY ordinal OFFSET :offset LIMIT :limit
      """;
  private static final String COUNTS =
      """
      SELECT kind, CAST(count(*) AS integer) AS number FROM import_finding
      WHERE import_run_id = :id GROUP BY kind
      """;

  private final ObjectMapper mapper = new ObjectMapper();
  private final Sql sql;

  StoredImportRuns(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void add(UUID id, Upload upload) {
    sql.statement(ADD)
        .with("id", id)
        .with("name", upload.fileName())
        .with("content", upload.content())
        .with("options", write(ImportOptions.GUESS))
        .with("by", upload.by())
        .execute();
  }

  @Override
  public Optional<ImportRun> find(UUID id) {
    return sql.statement(SELECT + " WHERE id = :id").with("id", id).find(this::run);
  }

  @Override
  public List<ImportRun> list(int limit) {
    return sql.statement(SELECT + " ORDER BY created_at DESC LIMIT :limit")
        .with("limit", limit)
        .list(this::run);
  }

  @Override
  public Optional<byte[]> content(UUID id) {
    return sql.statement("SELECT content FROM import_run WHERE id = :id AND content IS NOT NULL")
        .with("id", id)
        .find(row -> row.bytes("content"));
  }

  @Override
  public void plan(UUID id, ImportOptions options, int rows) {
    sql.statement(
            "UPDATE import_run SET options = CAST(:options AS jsonb), row_count = :rows WHERE id = :id")
        .with("options", write(options))
        .with("rows", rows)
        .with("id", id)
        .execute();
  }

  @Override
  public boolean claim(UUID id) {
    boolean ours = sql.statement(CLAIM).with("id", id).execute() == 1;
    if (ours) {
      sql.statement("DELETE FROM import_finding WHERE import_run_id = :id")
          .with("id", id)
          .execute();
    }
    return ours;
  }

  @Override
  public void progress(UUID id, ImportTally tally, List<Finding> findings) {
    sql.statement(PROGRESS)
        .with("id", id)
        .with("read", tally.read())
        .with("added", tally.added())
        .with("changed", tally.changed())
        .with("unchanged", tally.unchanged())
        .with("refused", tally.refused())
        .execute();
    sql.statement(ADD_FINDINGS)
        .with("id", id)
        .with("rows", texts(findings, one -> String.valueOf(one.row())))
        .with("ids", texts(findings, Finding::id))
        .with("kinds", texts(findings, one -> one.kind().code()))
        .with("columns", texts(findings, Finding::column))
        .with("values", texts(findings, Finding::value))
        .with("details", texts(findings, Finding::detail))
        .execute();
  }

  private static List<String> texts(List<Finding> findings, Function<Finding, String> part) {
    return findings.stream().map(part).toList();
  }

  @Override
  public void end(UUID id, @Nullable String problem) {
    sql.statement(END).with("id", id).with("problem", problem).execute();
  }

  @Override
  public void remove(UUID id) {
    sql.statement("DELETE FROM import_run WHERE id = :id").with("id", id).execute();
  }

  @Override
  public List<Finding> listFindings(UUID id, int offset, int limit) {
    return sql.statement(FINDINGS)
        .with("id", id)
        .with("offset", offset)
        .with("limit", limit)
        .list(row ->
            new Finding(
                row.integer("row_number"),
                row.text("external_id"),
                kind(row.text("kind")),
                row.text("column_name"),
                row.text("value"),
                row.text("detail")));
  }

  @Override
  public Map<Finding.Kind, Integer> countFindings(UUID id) {
    var counts = new EnumMap<Finding.Kind, Integer>(Finding.Kind.class);
    sql.statement(COUNTS)
        .with("id", id)
        .list(row -> counts.put(kind(row.text("kind")), row.integer("number")));
    return counts;
  }

  private static Finding.Kind kind(String code) {
    return Finding.Kind.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private ImportRun run(SqlRow row) {
    return new ImportRun(
        row.uuid("id"),
        row.text("file_name"),
        ImportRun.State.valueOf(row.text("state").toUpperCase(Locale.ROOT)),
        read(row.text("options")),
        row.integer("row_count"),
        new ImportTally(
            row.integer("read_count"),
            row.integer("added"),
            row.integer("changed"),
            row.integer("unchanged"),
            row.integer("refused")),
        row.findText("problem"),
        row.truth("interrupted"),
        new ImportRun.When(
            row.text("created_by"),
            row.instant("created_at"),
            row.findInstant("started_at"),
            row.findInstant("ended_at")));
  }

  private String write(ImportOptions options) {
    try {
      return mapper.writeValueAsString(options);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private ImportOptions read(String json) {
    try {
      return mapper.readValue(json, ImportOptions.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The options of an import are no JSON", e);
    }
  }
}
