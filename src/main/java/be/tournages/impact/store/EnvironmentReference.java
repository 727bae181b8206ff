package be.tournages.impact.store;

import be.tournages.impact.ImpactFiles;
import be.tournages.impact.Source;
import be.tournages.persistence.ReferenceData;
import be.tournages.persistence.ReferenceFiles;
import be.tournages.persistence.Sql;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Loads what section 2.2.6 of the 2024 report prints. */
@Singleton
class EnvironmentReference implements ReferenceData {

  private static final String LINES = "db/reference/impact/2024/environment.csv";
  private static final String DECLARED = "db/reference/impact/2024/environment_declared.csv";
  private static final Source SOURCE = new Source.Document(ImpactFiles.BILAN_2024, "2.2.6");

  private final Sql sql;
  private final JsonColumns json;

  EnvironmentReference(Sql sql, JsonColumns json) {
    this.sql = sql;
    this.json = json;
  }

  @Override
  public List<String> files() {
    return List.of(LINES, DECLARED);
  }

  @Override
  public void load(ReferenceFiles files) {
    sql.statement("DELETE FROM environment_line WHERE year = 2024 AND production_id IS NULL")
        .execute();
    files.rows(LINES).forEach(this::storeLine);
    sql.statement("DELETE FROM environment_declared WHERE year = 2024").execute();
    files.rows(DECLARED).forEach(this::storeDeclared);
  }

  private void storeLine(CSVRecord row) {
    sql.statement(
            """
            INSERT INTO environment_line (year, label, project_type, crew, days, tonnes, source)
            VALUES (2024, :label, :type, :crew, :days, :tonnes, :source::jsonb)
            """)
        .with("label", row.get("label"))
        .with("type", row.get("project_type").isBlank() ? null : row.get("project_type"))
        .with("crew", Integer.parseInt(row.get("crew")))
        .with("days", new BigDecimal(row.get("days")))
        .with("tonnes", decimal(row.get("tonnes")))
        .with("source", json.write(SOURCE))
        .execute();
  }

  private void storeDeclared(CSVRecord row) {
    sql.statement(
            """
            INSERT INTO environment_declared (year, projects, average_tonnes, certified, source)
            VALUES (2024, :projects, :average, :certified, :source::jsonb)
            """)
        .with("projects", Integer.parseInt(row.get("projects")))
        .with("average", new BigDecimal(row.get("average_tonnes")))
        .with("certified", Integer.parseInt(row.get("certified")))
        .with("source", json.write(SOURCE))
        .execute();
  }

  private static @Nullable BigDecimal decimal(String text) {
    return text.isBlank() ? null : new BigDecimal(text);
  }
}
