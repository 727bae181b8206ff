package be.tournages.permit.store;

import be.tournages.persistence.ReferenceData;
import be.tournages.persistence.ReferenceFiles;
import be.tournages.persistence.Sql;
import jakarta.inject.Singleton;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** Loads the authorities: the communes of the territory's table, and those above them. */
@Singleton
class AuthorityFiles implements ReferenceData {

  private static final String ABOVE = "db/reference/authority.csv";
  private static final String COMMUNES = "geodata/communes/communes.csv";

  private static final String KEEP =
      """
      INSERT INTO authority (code, kind, commune_nis, name_fr, name_nl, name_de, name_en,
                             lead_time_days, lead_source)
      VALUES (:code, :kind, :commune, :fr, :nl, :de, :en, :days, :source)
      ON CONFLICT (code) DO UPDATE
      SET name_fr = excluded.name_fr, name_nl = excluded.name_nl, name_de = excluded.name_de,
          name_en = excluded.name_en, lead_time_days = excluded.lead_time_days,
          lead_source = excluded.lead_source
      """;

  private final Sql sql;

  AuthorityFiles(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<String> files() {
    return hasCommunes() ? List.of(ABOVE, COMMUNES) : List.of(ABOVE);
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public void load(ReferenceFiles files) {
    files.rows(ABOVE).forEach(this::keepAbove);
    if (hasCommunes()) {
      files.rows(COMMUNES).forEach(this::keepCommune);
    }
  }

  private static boolean hasCommunes() {
    return AuthorityFiles.class.getResource("/" + COMMUNES) != null;
  }

  private void keepAbove(CSVRecord row) {
    String days = row.get("lead_time_days");
    sql.statement(KEEP)
        .with("code", row.get("code"))
        .with("kind", row.get("kind"))
        .with("commune", null)
        .with("fr", row.get("name_fr"))
        .with("nl", row.get("name_nl"))
        .with("de", row.get("name_de"))
        .with("en", row.get("name_en"))
        .with("days", days.isEmpty() ? null : Integer.valueOf(days))
        .with("source", days.isEmpty() ? null : row.get("lead_source"))
        .execute();
  }

  private void keepCommune(CSVRecord row) {
    String french = row.get("name_fr");
    sql.statement(KEEP)
        .with("code", "commune-" + row.get("nis"))
        .with("kind", "commune")
        .with("commune", row.get("nis"))
        .with("fr", french)
        .with("nl", orElse(row.get("name_nl"), french))
        .with("de", orElse(row.get("name_de"), french))
        .with("en", french)
        .with("days", null)
        .with("source", null)
        .execute();
  }

  private static String orElse(String text, String other) {
    return text.isBlank() ? other : text;
  }
}
