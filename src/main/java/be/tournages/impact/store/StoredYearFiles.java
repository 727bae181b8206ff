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
        SELECT production_id AS id FROM impact_ledger_dossier WHERE year = :year
        UNION
        SELECT production_id FROM permit WHERE first_date BETWEEN :from AND :to
        UNION
        SELECT id FROM production WHERE announced_from <= :to AND announced_to >= :from
        UNION
        SELECT id FROM production WHERE created_at >= :opened AND created_at < :closed
      )
      SELECT p.type, coalesce(p.country, '') AS country, p.funded IS TRUE AS funded,
             p.funded IS FALSE AND p.type IS NOT NULL AND p.country IS DISTINCT FROM 'BE' AS abroad,
             count(*)::integer AS handled,
             (count(*) FILTER (WHERE day.counts AND p.state <> 'draft'))::integer AS shot
      FROM handled JOIN production p ON p.id = handled.id
      LEFT JOIN impact_ledger_dossier day ON day.year = :year AND day.production_id = p.id
      GROUP BY 1, 2, 3, 4 ORDER BY 1, 5 DESC, 2
      """;
  private static final String DECLARED =
      """
      SELECT country, project_type AS type, files FROM impact_declared_foreign
      WHERE year = :year ORDER BY type, files DESC, country
      """;

  /** Dossiers alike; {@code abroad} for foreign ones without coproduction, of a known type. */
  private record Group(
      Optional<ProjectType> type,
      String country,
      boolean funded,
      boolean abroad,
      int handled,
      int shot) {}

  private final Sql sql;
  private final LedgerRecount recount;

  StoredYearFiles(Sql sql, LedgerRecount recount) {
    this.sql = sql;
    this.recount = recount;
  }

  @Override
  public YearFiles count(int year) {
    recount.staleYears();
    List<Group> groups = within(HANDLED, year).list(StoredYearFiles::group);
    return new YearFiles(
        groups.stream()
            .map(Group::type)
            .distinct()
            .sorted((a, b) -> Integer.compare(rank(a), rank(b)))
            .map(type -> ofType(type, groups))
            .toList(),
        groups.stream()
            .filter(Group::abroad)
            .filter(one -> !one.country().isEmpty())
            .map(one -> new Foreign(one.type().orElseThrow(), one.country(), one.handled()))
            .toList(),
        groups.stream()
            .filter(Group::abroad)
            .filter(one -> one.country().isEmpty())
            .mapToInt(Group::handled)
            .sum());
  }

  @Override
  public List<Foreign> listDeclaredForeign(int year) {
    return sql.statement(DECLARED).with("year", year).list(StoredYearFiles::foreign);
  }

  private SqlStatement within(String query, int year) {
    return sql.statement(query)
        .with("year", year)
        .with("from", LocalDate.of(year, 1, 1))
        .with("to", LocalDate.of(year, 12, 31))
        .with("opened", LocalDate.of(year, 1, 1).atStartOfDay(BELGIUM).toInstant())
        .with("closed", LocalDate.of(year + 1, 1, 1).atStartOfDay(BELGIUM).toInstant());
  }

  private static int rank(Optional<ProjectType> type) {
    return type.map(Enum::ordinal).orElse(Integer.MAX_VALUE);
  }

  private static OfType ofType(Optional<ProjectType> type, List<Group> groups) {
    List<Group> own = groups.stream().filter(one -> one.type().equals(type)).toList();
    return new OfType(
        type,
        own.stream().mapToInt(Group::handled).sum(),
        own.stream().mapToInt(Group::shot).sum(),
        own.stream().filter(Group::funded).mapToInt(Group::handled).sum());
  }

  private static Group group(SqlRow row) {
    return new Group(
        Optional.ofNullable(row.findText("type")).flatMap(ProjectType::find),
        row.text("country"),
        row.truth("funded"),
        row.truth("abroad"),
        row.integer("handled"),
        row.integer("shot"));
  }

  private static Foreign foreign(SqlRow row) {
    return new Foreign(
        ProjectType.find(row.text("type")).orElseThrow(),
        row.text("country"),
        row.integer("files"));
  }
}
