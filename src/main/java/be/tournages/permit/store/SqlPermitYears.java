package be.tournages.permit.store;

import be.tournages.permit.PermitStatus;
import be.tournages.permit.PermitYear;
import be.tournages.permit.PermitYear.OfAuthority;
import be.tournages.permit.PermitYear.OfStatus;
import be.tournages.permit.PermitYear.Times;
import be.tournages.permit.PermitYears;
import be.tournages.persistence.Sql;
import be.tournages.persistence.SqlRow;
import be.tournages.persistence.SqlStatement;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** Adds applications up in the database. */
@Singleton
@Transactional
class SqlPermitYears implements PermitYears {

  /*
   * The last filing and the decision that followed it: a draft may be filed again after a refusal.
   * What was filed after the first day gave no notice.
   */
  private static final String APPLICATIONS =
      """
      WITH application AS (
        SELECT p.status, p.authority_code, p.first_date, a.lead_time_days, a.name_fr,
               filing.happened_on AS filed,
               (SELECT happened_on FROM permit_history
                WHERE permit_id = p.id AND id > filing.id AND to_status IN ('granted', 'refused')
                ORDER BY id LIMIT 1) AS decided
        FROM permit p JOIN authority a ON a.code = p.authority_code
        LEFT JOIN LATERAL (
          SELECT id, happened_on FROM permit_history
          WHERE permit_id = p.id AND to_status = 'filed' AND from_status <> 'filed'
          ORDER BY id DESC LIMIT 1) filing ON true
        WHERE p.first_date BETWEEN :from AND :to
      ), timed AS (
        SELECT *, (decided - filed)::numeric AS decision,
               CASE WHEN filed IS NOT NULL THEN greatest(first_date - filed, 0)::numeric END AS notice
        FROM application
      )
      """;
  private static final String BY_STATUS =
      "SELECT status, count(*)::integer AS applications FROM permit"
          + " WHERE first_date BETWEEN :from AND :to GROUP BY status";
  private static final String TIMES =
      APPLICATIONS
          + """
          SELECT count(decision)::integer AS decisions,
                 percentile_cont(0.5) WITHIN GROUP (ORDER BY decision)::numeric AS decision_median,
                 percentile_cont(0.9) WITHIN GROUP (ORDER BY decision)::numeric AS decision_ninetieth,
                 max(decision) AS decision_longest,
                 count(notice)::integer AS notices,
                 percentile_cont(0.5) WITHIN GROUP (ORDER BY notice)::numeric AS notice_median,
                 percentile_cont(0.9) WITHIN GROUP (ORDER BY notice)::numeric AS notice_ninetieth,
                 max(notice) AS notice_longest,
                 (count(*) FILTER (WHERE notice < lead_time_days))::integer AS late
          FROM timed
          """;
  private static final String BY_AUTHORITY =
      APPLICATIONS
          + """
          SELECT authority_code, name_fr, count(*)::integer AS applications,
                 (count(*) FILTER (WHERE status = 'granted'))::integer AS granted,
                 (count(*) FILTER (WHERE status = 'refused'))::integer AS refused,
                 percentile_cont(0.5) WITHIN GROUP (ORDER BY decision)::numeric AS median
          FROM timed GROUP BY 1, 2 ORDER BY 3 DESC, 2 LIMIT 50
          """;

  private final Sql sql;

  SqlPermitYears(Sql sql) {
    this.sql = sql;
  }

  @Override
  public PermitYear get(int year) {
    List<OfStatus> byStatus =
        within(BY_STATUS, year)
            .list(row ->
                new OfStatus(PermitStatus.parse(row.text("status")), row.integer("applications")));
    List<OfAuthority> byAuthority = within(BY_AUTHORITY, year).list(SqlPermitYears::authority);
    return within(TIMES, year)
        .get(row ->
            new PermitYear(
                byStatus.stream().sorted((a, b) -> a.status().compareTo(b.status())).toList(),
                byAuthority,
                times(row, "decisions", "decision"),
                times(row, "notices", "notice"),
                row.integer("late")));
  }

  private SqlStatement within(String query, int year) {
    return sql.statement(query)
        .with("from", LocalDate.of(year, 1, 1))
        .with("to", LocalDate.of(year, 12, 31));
  }

  private static OfAuthority authority(SqlRow row) {
    BigDecimal median = row.findDecimal("median");
    return new OfAuthority(
        row.text("authority_code"),
        row.text("name_fr"),
        row.integer("applications"),
        row.integer("granted"),
        row.integer("refused"),
        median == null ? BigDecimal.ONE.negate() : shown(median));
  }

  private static Times times(SqlRow row, String count, String what) {
    return new Times(
        row.integer(count),
        days(row, what + "_median"),
        days(row, what + "_ninetieth"),
        days(row, what + "_longest"));
  }

  private static BigDecimal days(SqlRow row, String column) {
    BigDecimal days = row.findDecimal(column);
    return days == null ? BigDecimal.ZERO : shown(days);
  }

  private static BigDecimal shown(BigDecimal days) {
    return days.setScale(1, RoundingMode.HALF_UP);
  }
}
