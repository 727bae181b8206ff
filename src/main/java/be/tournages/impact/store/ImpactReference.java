package be.tournages.impact.store;

import be.tournages.impact.DailySpend;
import be.tournages.impact.DeclaredDays;
import be.tournages.impact.ImpactFiles;
import be.tournages.impact.NamedScenario;
import be.tournages.impact.Portion;
import be.tournages.impact.Source;
import be.tournages.impact.YearFiles;
import be.tournages.language.Language;
import be.tournages.persistence.ReferenceData;
import be.tournages.persistence.ReferenceFiles;
import be.tournages.persistence.Sql;
import be.tournages.persistence.SqlStatement;
import be.tournages.production.ProjectType;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;

/** Loads the scenarios and the figures of 2024, the last year before the ledger. */
@Singleton
class ImpactReference implements ReferenceData {

  private static final String FOLDER = "db/reference/impact/";
  private static final String SCENARIOS = FOLDER + "scenarios.csv";
  private static final String DAYS = FOLDER + "2024/shooting_days.csv";
  private static final String SPEND = FOLDER + "2024/spend_per_day.csv";
  private static final String COMPLEMENT = FOLDER + "2024/non_av_complement.csv";
  private static final String FOREIGN = FOLDER + "2024/foreign_files.csv";
  private static final Source FOREIGN_2024 = new Source.Document(ImpactFiles.BILAN_2024, "2.2.3");

  private final Sql sql;
  private final JsonColumns json;

  ImpactReference(Sql sql, JsonColumns json) {
    this.sql = sql;
    this.json = json;
  }

  @Override
  public List<String> files() {
    return List.of(SCENARIOS, DAYS, SPEND, COMPLEMENT, FOREIGN);
  }

  @Override
  public void load(ReferenceFiles files) {
    ImpactFiles.readScenarios(files.open(SCENARIOS), ImpactFiles.IMPACT_2024).forEach(this::store);
    deleteYear("impact_declared_days");
    ImpactFiles.readDays(files.open(DAYS), ImpactFiles.IMPACT_2024).forEach(this::store);
    deleteYear("impact_spend_per_day");
    ImpactFiles.readSpend(files.open(SPEND)).forEach(this::store);
    deleteYear("impact_complement");
    ImpactFiles.readComplement(files.open(COMPLEMENT)).forEach(this::store);
    deleteYear("impact_declared_foreign");
    ImpactFiles.readForeign(files.open(FOREIGN)).forEach(this::store);
  }

  private void store(NamedScenario named) {
    SqlStatement insert =
        sql.statement(
            """
            INSERT INTO impact_scenario
              (code, sort, share, label_fr, label_nl, label_de, label_en, source)
            VALUES (:code, :sort, :share, :fr, :nl, :de, :en, :source::jsonb)
            ON CONFLICT (code) DO UPDATE SET sort = excluded.sort, share = excluded.share,
              label_fr = excluded.label_fr, label_nl = excluded.label_nl,
              label_de = excluded.label_de, label_en = excluded.label_en,
              source = excluded.source
            """);
    insert.with("code", named.scenario().code());
    insert.with("sort", named.sort());
    insert.with("share", named.scenario().share());
    insert.with("source", json.write(named.source()));
    for (Language language : Language.values()) {
      insert.with(language.code(), named.names().in(language));
    }
    insert.execute();
  }

  private void deleteYear(String table) {
    sql.statement("DELETE FROM " + table + " WHERE year = 2024").execute();
  }

  private void store(DeclaredDays days) {
    sql.statement(
            """
            INSERT INTO impact_declared_days (year, project_type, files_handled, files_shot,
              days_in_wallonia, days_on_funded, source)
            VALUES (2024, :type, :handled, :shot, :days, :funded, :source::jsonb)
            """)
        .with("type", days.type().code())
        .with("handled", days.filesHandled())
        .with("shot", days.filesShot())
        .with("days", days.days().inWallonia())
        .with("funded", days.days().funded())
        .with("source", json.write(days.source()))
        .execute();
  }

  private void store(ProjectType type, DailySpend spend) {
    for (Portion portion : spend.portions()) {
      sql.statement(
              """
              INSERT INTO impact_spend_per_day
                (year, project_type, category, eligible, amount_eur, source)
              VALUES (2024, :type, :category, :eligible, :amount, :source::jsonb)
              """)
          .with("type", type.code())
          .with("category", portion.category().code())
          .with("eligible", portion.eligible())
          .with("amount", portion.amount())
          .with("source", json.write(ImpactFiles.IMPACT_2024))
          .execute();
    }
  }

  private void store(ProjectType type, BigDecimal amount) {
    sql.statement(
            """
            INSERT INTO impact_complement (year, project_type, amount_eur, source)
            VALUES (2024, :type, :amount, :source::jsonb)
            """)
        .with("type", type.code())
        .with("amount", amount)
        .with("source", json.write(ImpactFiles.IMPACT_2024))
        .execute();
  }

  private void store(YearFiles.Foreign foreign) {
    sql.statement(
            """
            INSERT INTO impact_declared_foreign (year, project_type, country, files, source)
            VALUES (2024, :type, :country, :files, :source::jsonb)
            """)
        .with("type", foreign.type().code())
        .with("country", foreign.country())
        .with("files", foreign.files())
        .with("source", json.write(FOREIGN_2024))
        .execute();
  }
}
