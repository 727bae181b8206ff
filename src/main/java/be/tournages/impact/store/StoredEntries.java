package be.tournages.impact.store;

import be.tournages.impact.EntryStore;
import be.tournages.impact.ImpactFigures;
import be.tournages.impact.Portion;
import be.tournages.impact.Scenario;
import be.tournages.impact.Source;
import be.tournages.impact.SpendAverage;
import be.tournages.impact.StatedIndex;
import be.tournages.persistence.Sql;
import be.tournages.production.ProjectType;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** What the office enters, in PostgreSQL. */
@Singleton
@Transactional
class StoredEntries implements EntryStore {

  private static final String PORTION =
      """
      INSERT INTO impact_spend_per_day (year, project_type, category, eligible, amount_eur, source)
      VALUES (:year, :type, :category, :eligible, :amount, :source::jsonb)
      """;
  private static final String FORGET =
      "DELETE FROM impact_spend_per_day WHERE year = :year AND project_type = :type";
  private static final String INDEX =
      """
      INSERT INTO impact_index (year, factor, source) VALUES (:year, :factor, :source::jsonb)
      ON CONFLICT (year) DO UPDATE SET factor = excluded.factor, source = excluded.source
      """;
  private static final String SHARE =
      """
      INSERT INTO impact_scenario_share (scenario_code, category, share)
      VALUES (:code, :category, :share)
      """;

  private final Sql sql;
  private final ImpactFigures figures;
  private final JsonColumns json;

  StoredEntries(Sql sql, ImpactFigures figures, JsonColumns json) {
    this.sql = sql;
    this.figures = figures;
    this.json = json;
  }

  @Override
  public List<SpendAverage> listEntered(int year) {
    return figures.listAverages(year).stream().filter(one -> one.year() == year).toList();
  }

  @Override
  public void keep(SpendAverage average) {
    removeAverage(average.year(), average.type());
    String source = json.write(average.source());
    for (Portion portion : average.spend().portions()) {
      sql.statement(PORTION)
          .with("year", average.year())
          .with("type", average.type().code())
          .with("category", portion.category().code())
          .with("eligible", portion.eligible())
          .with("amount", portion.amount())
          .with("source", source)
          .execute();
    }
  }

  @Override
  public boolean removeAverage(int year, ProjectType type) {
    return sql.statement(FORGET).with("year", year).with("type", type.code()).execute() > 0;
  }

  @Override
  public void keep(StatedIndex index) {
    sql.statement(INDEX)
        .with("year", index.year())
        .with("factor", index.factor())
        .with("source", json.write(index.source()))
        .execute();
  }

  @Override
  public boolean removeIndex(int year) {
    return sql.statement("DELETE FROM impact_index WHERE year = :year").with("year", year).execute()
        > 0;
  }

  @Override
  public boolean change(Scenario scenario, Source source) {
    int changed =
        sql.statement(
                "UPDATE impact_scenario SET share = :share, source = :source::jsonb"
                    + " WHERE code = :code")
            .with("share", scenario.share())
            .with("source", json.write(source))
            .with("code", scenario.code())
            .execute();
    sql.statement("DELETE FROM impact_scenario_share WHERE scenario_code = :code")
        .with("code", scenario.code())
        .execute();
    if (changed > 0) {
      scenario
          .shares()
          .forEach((category, share) ->
              sql.statement(SHARE)
                  .with("code", scenario.code())
                  .with("category", category.code())
                  .with("share", share)
                  .execute());
    }
    return changed > 0;
  }
}
