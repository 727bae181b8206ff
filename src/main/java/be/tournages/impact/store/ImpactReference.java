package be.tournages.impact.store;

import be.tournages.impact.DailySpend;
import be.tournages.impact.DeclaredDays;
import be.tournages.impact.ImpactFiles;
import be.tournages.impact.NamedScenario;
import be.tournages.impact.Portion;
import be.tournages.impact.YearFiles;
import be.tournages.language.Language;
import be.tournages.persistence.ReferenceData;
import be.tournages.persistence.ReferenceFiles;
import be.tournages.production.ProjectType;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
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
  private static final String FOREIGN_SOURCE = "Wallimage, Bilan 2024, section 2.2.3";
  private static final String SOURCE = "Wallimage, Bilan 2024, section 2.2.7.2";

  private final EntityManager entityManager;

  ImpactReference(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public List<String> files() {
    return List.of(SCENARIOS, DAYS, SPEND, COMPLEMENT, FOREIGN);
  }

  @Override
  public void load(ReferenceFiles files) {
    ImpactFiles.readScenarios(files.open(SCENARIOS)).forEach(this::store);
    deleteYear("impact_declared_days");
    ImpactFiles.readDays(files.open(DAYS), SOURCE).forEach(this::store);
    deleteYear("impact_spend_per_day");
    ImpactFiles.readSpend(files.open(SPEND)).forEach(this::store);
    deleteYear("impact_complement");
    ImpactFiles.readComplement(files.open(COMPLEMENT)).forEach(this::store);
    deleteYear("impact_declared_foreign");
    ImpactFiles.readForeign(files.open(FOREIGN)).forEach(this::store);
  }

  private void store(NamedScenario named) {
    Query insert =
        query(
            """
            INSERT INTO impact_scenario (code, sort, share, label_fr, label_nl, label_de, label_en)
            VALUES (:code, :sort, :share, :fr, :nl, :de, :en)
            ON CONFLICT (code) DO UPDATE SET sort = excluded.sort, share = excluded.share,
              label_fr = excluded.label_fr, label_nl = excluded.label_nl,
              label_de = excluded.label_de, label_en = excluded.label_en
            """);
    insert.setParameter("code", named.scenario().code());
    insert.setParameter("sort", named.sort());
    insert.setParameter("share", named.scenario().share());
    for (Language language : Language.values()) {
      insert.setParameter(language.code(), named.names().in(language));
    }
    insert.executeUpdate();
  }

  private void deleteYear(String table) {
    query("DELETE FROM " + table + " WHERE year = 2024").executeUpdate();
  }

  private void store(DeclaredDays days) {
    query(
            """
            INSERT INTO impact_declared_days (year, project_type, files_handled, files_shot,
              days_in_wallonia, days_on_funded, source)
            VALUES (2024, :type, :handled, :shot, :days, :funded, :source)
            """)
        .setParameter("type", days.type().code())
        .setParameter("handled", days.filesHandled())
        .setParameter("shot", days.filesShot())
        .setParameter("days", days.days().inWallonia())
        .setParameter("funded", days.days().funded())
        .setParameter("source", days.source())
        .executeUpdate();
  }

  private void store(ProjectType type, DailySpend spend) {
    for (Portion portion : spend.portions()) {
      query(
              """
              INSERT INTO impact_spend_per_day
                (year, project_type, category, eligible, amount_eur, source)
              VALUES (2024, :type, :category, :eligible, :amount, :source)
              """)
          .setParameter("type", type.code())
          .setParameter("category", portion.category().code())
          .setParameter("eligible", portion.eligible())
          .setParameter("amount", portion.amount())
          .setParameter("source", SOURCE)
          .executeUpdate();
    }
  }

  private void store(ProjectType type, BigDecimal amount) {
    query(
            """
            INSERT INTO impact_complement (year, project_type, amount_eur, source)
            VALUES (2024, :type, :amount, :source)
            """)
        .setParameter("type", type.code())
        .setParameter("amount", amount)
        .setParameter("source", SOURCE)
        .executeUpdate();
  }

  private void store(YearFiles.Foreign foreign) {
    query(
            """
            INSERT INTO impact_declared_foreign (year, project_type, country, files, source)
            VALUES (2024, :type, :country, :files, :source)
            """)
        .setParameter("type", foreign.type().code())
        .setParameter("country", foreign.country())
        .setParameter("files", foreign.files())
        .setParameter("source", FOREIGN_SOURCE)
        .executeUpdate();
  }

  private Query query(String sql) {
    return entityManager.createNativeQuery(sql);
  }
}
