package be.tournages.coproduction.store;

import be.tournages.coproduction.Share;
import be.tournages.coproduction.Work;
import be.tournages.persistence.Sql;
import jakarta.inject.Singleton;

/** Writes a work with its shares, in place of the one of the same year and number. */
@Singleton
class WorkWriter {

  private static final String DELETE =
      "DELETE FROM coproduction_work WHERE year = :year AND number = :number";
  private static final String INSERT =
      """
      INSERT INTO coproduction_work (year, number, title, technique, format, initiated_in, company,
        directors, majority, session, invested_eur, committed_eur)
      VALUES (:year, :number, :title, :technique, :format, :country, :company, :directors,
        :majority, :session, :invested, :committed)
      """;
  private static final String INSERT_SHARE =
      """
      INSERT INTO coproduction_share (year, number, ordinal, country, percent)
      VALUES (:year, :number, :ordinal, :country, :percent)
      """;

  private final Sql sql;

  WorkWriter(Sql sql) {
    this.sql = sql;
  }

  /** Writes it; joins the caller's transaction. */
  void write(Work work) {
    sql.statement(DELETE).with("year", work.year()).with("number", work.number()).execute();
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
        .with("session", work.findSession().orElse(null))
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
