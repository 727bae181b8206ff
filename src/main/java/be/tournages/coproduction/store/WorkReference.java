package be.tournages.coproduction.store;

import be.tournages.coproduction.Share;
import be.tournages.coproduction.Work;
import be.tournages.coproduction.WorkFiles;
import be.tournages.persistence.ReferenceData;
import be.tournages.persistence.ReferenceFiles;
import be.tournages.persistence.Sql;
import jakarta.inject.Singleton;
import java.util.List;

/** Loads the 49 works of 2024. */
@Singleton
class WorkReference implements ReferenceData {

  private static final String FILE = "db/reference/coproduction/2024/works.csv";
  private static final String INSERT =
      """
      INSERT INTO coproduction_work (year, number, title, technique, format, initiated_in, company,
        directors, majority, invested_eur, committed_eur)
      VALUES (:year, :number, :title, :technique, :format, :country, :company, :directors,
        :majority, :invested, :committed)
      """;
  private static final String INSERT_SHARE =
      """
      INSERT INTO coproduction_share (year, number, ordinal, country, percent)
      VALUES (:year, :number, :ordinal, :country, :percent)
      """;

  private final Sql sql;

  WorkReference(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<String> files() {
    return List.of(FILE);
  }

  @Override
  public void load(ReferenceFiles files) {
    sql.statement("DELETE FROM coproduction_work WHERE year = 2024").execute();
    WorkFiles.read(2024, files.open(FILE)).forEach(this::store);
  }

  private void store(Work work) {
    sql.statement(INSERT)
        .with("year", work.year())
        .with("number", work.number())
        .with("title", work.title())
        .with("technique", work.technique().code())
        .with("format", work.format().code())
        .with("country", work.initiatedIn())
        .with("company", work.company())
        .with("directors", String.join(", ", work.directors()))
        .with("majority", work.majority())
        .with("invested", work.invested())
        .with("committed", work.spent())
        .execute();
    for (int i = 0; i < work.shares().size(); i++) {
      Share share = work.shares().get(i);
      sql.statement(INSERT_SHARE)
          .with("year", work.year())
          .with("number", work.number())
          .with("ordinal", i + 1)
          .with("country", share.country())
          .with("percent", share.percent())
          .execute();
    }
  }
}
