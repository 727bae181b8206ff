package be.tournages.shoot.store;

import be.tournages.persistence.Sql;
import be.tournages.persistence.SqlRow;
import be.tournages.shoot.CalledSheet;
import be.tournages.shoot.SheetDay;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The posted sheets. */
@Singleton
class SheetTable {

  /* Sheets that share a date or a day tag of one unit, or name a date of one another, and those
  that are so related to them in turn. */
  private static final String RELATED =
      """
      WITH RECURSIVE related (document_id) AS (
        SELECT :document::uuid
        UNION
        SELECT other.document_id
        FROM related r
        JOIN called_sheet_day mine ON mine.document_id = r.document_id
        JOIN called_sheet_day other
          ON other.production_id = mine.production_id AND other.unit = mine.unit
         AND (other.date = mine.date OR other.number = mine.number
              OR other.date = mine.replaced_date OR other.replaced_date = mine.date)
      )
      SELECT s.*, s.days::text AS days_json FROM called_sheet s JOIN related USING (document_id)
      """;

  private static final String CALLING =
      """
      SELECT d.id AS day_id, s.*, s.days::text AS days_json
      FROM shooting_day d
      JOIN called_sheet_day c
        ON c.production_id = d.production_id AND c.unit = d.unit AND c.date = d.date
      JOIN called_sheet s USING (document_id)
      WHERE d.id = ANY (:ids)
      """;

  private static final String FIND =
      "SELECT s.*, s.days::text AS days_json FROM called_sheet s WHERE document_id = :document";

  private static final String ADD =
      """
      INSERT INTO called_sheet (document_id, production_id, file_name, revision, revision_rank,
                                supersedes, replaced_date, confirmed, days)
      VALUES (:document, :production, :file, :revision, :rank, :supersedes, :replaced, :confirmed,
              :days::jsonb)
      """;

  private static final String ADD_DAY =
      """
      INSERT INTO called_sheet_day (document_id, production_id, unit, date, number, replaced_date)
      VALUES (:document, :production, :unit, :date, :number, :replaced)
      """;

  private final Sql sql;

  SheetTable(Sql sql) {
    this.sql = sql;
  }

  List<CalledSheet> listRelated(UUID documentId) {
    return sql.statement(RELATED).with("document", documentId).list(SheetTable::read);
  }

  Map<UUID, List<CalledSheet>> listCalling(Collection<UUID> dayIds) {
    var calling = new HashMap<UUID, List<CalledSheet>>();
    if (!dayIds.isEmpty()) {
      sql.statement(CALLING)
          .with("ids", List.copyOf(dayIds))
          .list(row ->
              calling
                  .computeIfAbsent(row.uuid("day_id"), none -> new ArrayList<>())
                  .add(read(row)));
    }
    return calling;
  }

  Optional<CalledSheet> find(UUID documentId) {
    return sql.statement(FIND).with("document", documentId).find(SheetTable::read);
  }

  void add(CalledSheet sheet) {
    sql.statement(ADD)
        .with("document", sheet.documentId())
        .with("production", sheet.productionId())
        .with("file", sheet.fileName())
        .with("revision", sheet.version().printed())
        .with("rank", sheet.version().rank())
        .with("supersedes", sheet.version().supersedes())
        .with("replaced", sheet.version().replacedDate())
        .with("confirmed", sheet.confirmed())
        .with("days", SheetDays.write(sheet.days()))
        .execute();
    sheet.days().forEach(day -> addDay(sheet, day));
  }

  void remove(UUID documentId) {
    sql.statement("DELETE FROM called_sheet WHERE document_id = :document")
        .with("document", documentId)
        .execute();
  }

  private void addDay(CalledSheet sheet, SheetDay day) {
    sql.statement(ADD_DAY)
        .with("document", sheet.documentId())
        .with("production", sheet.productionId())
        .with("unit", day.unit())
        .with("date", day.date())
        .with("number", day.number())
        .with("replaced", sheet.version().replacedDate())
        .execute();
  }

  private static CalledSheet read(SqlRow row) {
    var version =
        new CalledSheet.Version(
            row.findText("revision"),
            row.integer("revision_rank"),
            row.truth("supersedes"),
            row.findDate("replaced_date"));
    return new CalledSheet(
        row.uuid("document_id"),
        row.uuid("production_id"),
        row.text("file_name"),
        version,
        row.truth("confirmed"),
        SheetDays.parse(row.text("days_json")));
  }
}
