package be.tournages.callsheet.store;

import be.tournages.callsheet.Arrival;
import be.tournages.callsheet.CallSheetStore;
import be.tournages.callsheet.Hold;
import be.tournages.callsheet.KeptSheet;
import be.tournages.callsheet.KeptSheet.Decision;
import be.tournages.callsheet.SheetForm;
import be.tournages.callsheet.SheetState;
import be.tournages.callsheet.SheetStep;
import be.tournages.callsheet.reading.Reading;
import be.tournages.callsheet.reading.ReadingJson;
import be.tournages.persistence.Sql;
import be.tournages.persistence.SqlRow;
import be.tournages.shoot.DocumentNames;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Documents in PostgreSQL. */
@Singleton
class SqlCallSheetStore implements CallSheetStore, DocumentNames {

  private static final String COLUMNS =
      "SELECT *, reading::text AS reading_json, form::text AS form_json FROM call_sheet ";

  private static final String ADD =
      """
      INSERT INTO call_sheet (id, sha256, file_name, size_bytes, received_by, state)
      VALUES (:id, :sha256, :file, :size, :who, 'waiting') ON CONFLICT (sha256) DO NOTHING
      """;

  private static final String CLAIM =
      COLUMNS
          + """
          WHERE state = 'waiting' AND id <> ALL (CAST(:except AS uuid[]))
          ORDER BY received_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
          """;

  private static final String KEEP =
      """
      UPDATE call_sheet
      SET state = :state, outcome = :outcome, reason = :reason, note = :note,
          reading = :reading::jsonb, form = :form::jsonb, confidence = :confidence,
          holds = :holds, production_id = :production, posted = :posted, version = version + 1
      WHERE id = :id
      """;

  private static final String LIST =
      COLUMNS
          + """
          WHERE :state::text IS NULL OR state = :state
          ORDER BY received_at DESC, file_name DESC OFFSET :offset LIMIT :limit
          """;

  private static final String NEXT =
      "SELECT id FROM call_sheet WHERE state = 'to_review' ORDER BY received_at, file_name LIMIT 1";

  private static final String RECORD =
      "INSERT INTO call_sheet_history (call_sheet_id, who, what) VALUES (:id, :who, :what)";

  private final Sql sql;

  SqlCallSheetStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Arrival add(String fileName, byte[] content, String who) {
    String name = fileName.isBlank() ? "?" : fileName.strip();
    UUID id = UUID.randomUUID();
    String sha256 = digest(content);
    int added =
        sql.statement(ADD)
            .with("id", id)
            .with("sha256", sha256)
            .with("file", name)
            .with("size", content.length)
            .with("who", who)
            .execute();
    if (added == 0) {
      UUID same =
          sql.statement("SELECT id FROM call_sheet WHERE sha256 = :sha256")
              .with("sha256", sha256)
              .get(row -> row.uuid("id"));
      return new Arrival(same, name, Arrival.Outcome.DUPLICATE);
    }
    sql.statement("INSERT INTO call_sheet_content (call_sheet_id, content) VALUES (:id, :content)")
        .with("id", id)
        .with("content", content)
        .execute();
    record(id, who, "received");
    return new Arrival(id, name, Arrival.Outcome.RECEIVED);
  }

  @Override
  public Optional<KeptSheet> claimNext(List<UUID> except) {
    return sql.statement(CLAIM).with("except", except).find(SqlCallSheetStore::read);
  }

  @Override
  public Optional<KeptSheet> lock(UUID id) {
    return sql.statement(COLUMNS + "WHERE id = :id FOR UPDATE")
        .with("id", id)
        .find(SqlCallSheetStore::read);
  }

  @Override
  public Optional<KeptSheet> find(UUID id) {
    return sql.statement(COLUMNS + "WHERE id = :id").with("id", id).find(SqlCallSheetStore::read);
  }

  @Override
  public byte[] content(UUID id) {
    return sql.statement("SELECT content FROM call_sheet_content WHERE call_sheet_id = :id")
        .with("id", id)
        .get(row -> row.bytes("content"));
  }

  @Override
  public void keep(KeptSheet sheet, String who, String what) {
    Decision decision = sheet.decision();
    Reading reading = sheet.result();
    SheetForm form = decision.form();
    sql.statement(KEEP)
        .with("id", sheet.id())
        .with("state", sheet.state().code())
        .with("outcome", reading == null ? null : outcome(reading))
        .with("reason", decision.reason())
        .with("note", decision.note())
        .with("reading", reading == null ? null : ReadingJson.write(reading))
        .with("form", form == null ? null : SheetForms.write(form))
        .with("confidence", decision.confidence())
        .with("holds", decision.holds().stream().map(Hold::code).sorted().toList())
        .with("production", decision.productionId())
        .with("posted", decision.posted())
        .execute();
    record(sheet.id(), who, what);
  }

  @Override
  public List<KeptSheet> list(@Nullable SheetState state, int offset, int limit) {
    return sql.statement(LIST)
        .with("state", state == null ? null : state.code())
        .with("offset", offset)
        .with("limit", limit)
        .list(SqlCallSheetStore::read);
  }

  @Override
  public List<KeptSheet> listOf(UUID productionId) {
    return sql.statement(COLUMNS + "WHERE production_id = :id ORDER BY received_at, file_name")
        .with("id", productionId)
        .list(SqlCallSheetStore::read);
  }

  @Override
  public Map<SheetState, Long> countByState() {
    var counts = new EnumMap<SheetState, Long>(SheetState.class);
    sql.statement("SELECT state, count(*) AS sheets FROM call_sheet GROUP BY state")
        .list(row -> counts.put(SheetState.parse(row.text("state")), row.count("sheets")));
    return counts;
  }

  @Override
  public Optional<UUID> nextToReview() {
    return sql.statement(NEXT).find(row -> row.uuid("id"));
  }

  @Override
  public List<SheetStep> history(UUID id) {
    return sql.statement("SELECT * FROM call_sheet_history WHERE call_sheet_id = :id ORDER BY id")
        .with("id", id)
        .list(row -> new SheetStep(row.instant("changed_at"), row.text("who"), row.text("what")));
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> documentIds) {
    var names = new HashMap<UUID, String>();
    if (!documentIds.isEmpty()) {
      sql.statement("SELECT id, file_name FROM call_sheet WHERE id = ANY (:ids)")
          .with("ids", List.copyOf(documentIds))
          .list(row -> names.put(row.uuid("id"), row.text("file_name")));
    }
    return names;
  }

  private void record(UUID id, String who, String what) {
    sql.statement(RECORD).with("id", id).with("who", who).with("what", what).execute();
  }

  private static String outcome(Reading reading) {
    return switch (reading) {
      case Reading.Read read -> "read";
      case Reading.Unreadable none -> "unreadable";
      case Reading.NotACallSheet none -> "not_call_sheet";
      case Reading.Rejected none -> "rejected";
    };
  }

  private static KeptSheet read(SqlRow row) {
    String reading = row.findText("reading_json");
    String form = row.findText("form_json");
    var decision =
        new Decision(
            form == null ? null : SheetForms.parse(form),
            row.findDecimal("confidence"),
            holds(row.texts("holds")),
            row.findUuid("production_id"),
            row.truth("posted"),
            row.findText("reason"),
            row.findText("note"));
    return new KeptSheet(
        row.uuid("id"),
        row.text("file_name"),
        row.integer("size_bytes"),
        row.instant("received_at"),
        SheetState.parse(row.text("state")),
        reading == null ? null : ReadingJson.parse(reading),
        decision);
  }

  private static Set<Hold> holds(List<String> codes) {
    return codes.stream()
        .map(code -> Hold.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_')))
        .collect(Collectors.toSet());
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
