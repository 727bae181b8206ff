package be.tournages.impact.store;

import be.tournages.impact.YearFiles;
import be.tournages.impact.YearFiles.Foreign;
import be.tournages.impact.YearFiles.OfType;
import be.tournages.persistence.Sql;
import be.tournages.persistence.SqlRow;
import be.tournages.persistence.SqlStatement;
import be.tournages.production.ProjectType;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Counts dossiers in the database. */
@Singleton
@Transactional
class StoredYearFiles implements YearFiles.Source {

  private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

  private static final String HANDLED =
      """
      WITH handled AS (
        SELECT production_id AS id FROM shooting_day WHERE date BETWEEN :from AND :to
        UNION
        SELECT production_id FROM permit WHERE first_date BETWEEN :from AND :to
        UNION
        SELECT id FROM production WHERE announced_from <= :to AND announced_to >= :from
        UNION
        SELECT id FROM production WHERE created_at >= :opened AND created_at < :closed
      ), shot AS (
        SELECT DISTINCT d.production_id AS id
        FROM shooting_day d JOIN day_weight w ON w.kind = d.kind AND w.weight > 0
        WHERE d.date BETWEEN :from AND :to AND d.in_wallonia AND d.state IN ('called', 'confirmed')
      )
      """;
  private static final String BY_TYPE =
      HANDLED
          + """
          SELECT p.type, count(*)::integer AS handled, count(shot.id)::integer AS shot,
                 (count(*) FILTER (WHERE p.funded))::integer AS funded
          FROM handled JOIN production p ON p.id = handled.id LEFT JOIN shot ON shot.id = p.id
          GROUP BY p.type
          """;
  private static final String FOREIGN =
      HANDLED
          + """
          SELECT coalesce(p.country, '') AS country, p.type, count(*)::integer AS files
          FROM handled JOIN production p ON p.id = handled.id
          WHERE p.funded = false AND p.type IS NOT NULL AND p.country IS DISTINCT FROM 'BE'
          GROUP BY 1, 2 ORDER BY 2, 3 DESC, 1
          """;
  private static final String DECLARED =
      """
      SELECT country, project_type AS type, files FROM impact_declared_foreign
      WHERE year = :year ORDER BY type, files DESC, country
      """;

  private final Sql sql;

  StoredYearFiles(Sql sql) {
    this.sql = sql;
  }

  @Override
  public YearFiles count(int year) {
    List<Foreign> foreign = within(FOREIGN, year).list(StoredYearFiles::foreign);
    return new YearFiles(
        within(BY_TYPE, year).list(StoredYearFiles::ofType).stream()
            .sorted((a, b) -> Integer.compare(rank(a), rank(b)))
            .toList(),
        foreign.stream().filter(one -> !one.country().isEmpty()).toList(),
        foreign.stream().filter(one -> one.country().isEmpty()).mapToInt(Foreign::files).sum());
  }

  @Override
  public List<Foreign> listDeclaredForeign(int year) {
    return sql.statement(DECLARED).with("year", year).list(StoredYearFiles::foreign);
  }

  private SqlStatement within(String query, int year) {
    return sql.statement(query)
        .with("from", LocalDate.of(year, 1, 1))
        .with("to", LocalDate.of(year, 12, 31))
        .with("opened", LocalDate.of(year, 1, 1).atStartOfDay(BELGIUM).toInstant())
        .with("closed", LocalDate.of(year + 1, 1, 1).atStartOfDay(BELGIUM).toInstant());
  }

  private static int rank(OfType one) {
    return one.type().map(Enum::ordinal).orElse(Integer.MAX_VALUE);
  }

  private static OfType ofType(SqlRow row) {
    return new OfType(
        Optional.ofNullable(row.findText("type")).flatMap(ProjectType::find),
        row.integer("handled"),
        row.integer("shot"),
        row.integer("funded"));
  }

  private static Foreign foreign(SqlRow row) {
    return new Foreign(
        ProjectType.find(row.text("type")).orElseThrow(),
        row.text("country"),
        row.integer("files"));
  }
}
