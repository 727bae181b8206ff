package be.tournages.impact.store;

import be.tournages.impact.EnvironmentLine;
import be.tournages.impact.EnvironmentStore;
import be.tournages.impact.EnvironmentYear;
import be.tournages.persistence.Sql;
import be.tournages.persistence.SqlRow;
import be.tournages.production.ProjectType;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Environmental lines in PostgreSQL. */
@Singleton
@Transactional
class StoredEnvironment implements EnvironmentStore {

  private static final String LINES =
      """
      SELECT e.*, coalesce(p.title, e.label) AS name, coalesce(p.type, e.project_type) AS type
      FROM environment_line e LEFT JOIN production p ON p.id = e.production_id
      """;

  private final Sql sql;
  private final JsonColumns json;

  StoredEnvironment(Sql sql, JsonColumns json) {
    this.sql = sql;
    this.json = json;
  }

  @Override
  public EnvironmentYear get(int year) {
    return new EnvironmentYear(
        year,
        sql.statement(
                LINES + "WHERE e.year = :year ORDER BY e.production_id IS NOT NULL, name, e.id")
            .with("year", year)
            .list(this::line),
        sql.statement("SELECT * FROM environment_declared WHERE year = :year")
            .with("year", year)
            .find(row ->
                new EnvironmentYear.Declared(
                    row.integer("projects"),
                    row.decimal("average_tonnes").stripTrailingZeros(),
                    row.integer("certified"),
                    json.source(row))));
  }

  @Override
  public Optional<EnvironmentLine> find(UUID productionId) {
    return sql.statement(LINES + "WHERE e.production_id = :id")
        .with("id", productionId)
        .find(this::line);
  }

  @Override
  public void keep(EnvironmentLine line) {
    sql.statement(
            """
            INSERT INTO environment_line (year, production_id, crew, days, tonnes, certified, source)
            VALUES (:year, :id, :crew, :days, :tonnes, :certified,
              :source::jsonb)
            ON CONFLICT (production_id) DO UPDATE SET year = excluded.year, crew = excluded.crew,
              days = excluded.days, tonnes = excluded.tonnes, certified = excluded.certified,
              source = excluded.source
            """)
        .with("year", line.year())
        .with("id", line.productionId())
        .with("crew", line.crew())
        .with("days", line.days())
        .with("tonnes", line.tonnes())
        .with("certified", line.certified())
        .with("source", json.write(line.source()))
        .execute();
  }

  @Override
  public boolean remove(UUID productionId) {
    return sql.statement("DELETE FROM environment_line WHERE production_id = :id")
            .with("id", productionId)
            .execute()
        == 1;
  }

  private EnvironmentLine line(SqlRow row) {
    return new EnvironmentLine(
        row.integer("year"),
        row.findUuid("production_id"),
        row.text("name"),
        Optional.ofNullable(row.findText("type")).flatMap(ProjectType::find).orElse(null),
        row.findInteger("crew"),
        row.findDecimal("days"),
        row.findDecimal("tonnes"),
        row.findTruth("certified"),
        json.source(row));
  }
}
