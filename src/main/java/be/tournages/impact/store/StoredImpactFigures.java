package be.tournages.impact.store;

import be.tournages.coproduction.SpendCategory;
import be.tournages.impact.Complement;
import be.tournages.impact.DailySpend;
import be.tournages.impact.DayCount;
import be.tournages.impact.DeclaredDays;
import be.tournages.impact.ImpactFigures;
import be.tournages.impact.NamedScenario;
import be.tournages.impact.Portion;
import be.tournages.impact.Scenario;
import be.tournages.impact.Source;
import be.tournages.impact.SpendAverage;
import be.tournages.impact.StatedIndex;
import be.tournages.language.Language;
import be.tournages.language.Names;
import be.tournages.persistence.Sql;
import be.tournages.persistence.SqlRow;
import be.tournages.production.ProjectType;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The office's figures in PostgreSQL. */
@Singleton
@Transactional
class StoredImpactFigures implements ImpactFigures {

  private static final String SCENARIOS =
      """
      SELECT code, sort, share, label_fr, label_nl, label_de, label_en, source
      FROM impact_scenario ORDER BY sort, code
      """;
  private static final String SHARES =
      "SELECT scenario_code, category, share FROM impact_scenario_share";
  private static final String YEARS =
      "SELECT DISTINCT year FROM impact_declared_days ORDER BY year";
  private static final String DAYS =
      """
      SELECT project_type, files_handled, files_shot, days_in_wallonia, days_on_funded, source
      FROM impact_declared_days WHERE year = :year
      """;
  private static final String AVERAGES =
      """
      SELECT year, project_type, category, eligible, amount_eur, source
      FROM impact_spend_per_day s
      WHERE year = (SELECT max(year) FROM impact_spend_per_day l
                    WHERE l.project_type = s.project_type AND l.year <= :year)
      ORDER BY project_type, category, eligible
      """;
  private static final String COMPLEMENTS =
      "SELECT project_type, amount_eur, source FROM impact_complement WHERE year = :year";

  private static final String INDEX = "SELECT factor, source FROM impact_index WHERE year = :year";

  private final Sql sql;
  private final JsonColumns json;

  StoredImpactFigures(Sql sql, JsonColumns json) {
    this.sql = sql;
    this.json = json;
  }

  @Override
  public List<NamedScenario> listScenarios() {
    Map<String, Map<SpendCategory, BigDecimal>> shares = shares();
    return sql.statement(SCENARIOS).list(row -> scenario(row, shares));
  }

  @Override
  public List<Integer> listDeclaredYears() {
    return sql.statement(YEARS).list(row -> row.integer("year"));
  }

  @Override
  public List<DeclaredDays> listDeclaredDays(int year) {
    return sql.statement(DAYS).with("year", year).list(this::declared);
  }

  @Override
  public List<SpendAverage> listAverages(int year) {
    return sql.statement(AVERAGES).with("year", year).list(this::part).stream()
        .collect(Collectors.groupingBy(Part::type, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(StoredImpactFigures::average)
        .toList();
  }

  @Override
  public List<Complement> listComplements(int year) {
    return sql.statement(COMPLEMENTS)
        .with("year", year)
        .list(row -> new Complement(type(row), row.decimal("amount_eur"), json.source(row)));
  }

  @Override
  public Optional<StatedIndex> findIndex(int year) {
    return sql.statement(INDEX)
        .with("year", year)
        .find(row -> new StatedIndex(year, row.decimal("factor"), json.source(row)));
  }

  /** A part of an average, with what all its parts have in common. */
  private record Part(ProjectType type, int year, Portion portion, Source source) {}

  private Map<String, Map<SpendCategory, BigDecimal>> shares() {
    var shares = new HashMap<String, Map<SpendCategory, BigDecimal>>();
    sql.statement(SHARES)
        .list(row ->
            shares
                .computeIfAbsent(row.text("scenario_code"), code -> new HashMap<>())
                .put(category(row), row.decimal("share")));
    return shares;
  }

  private NamedScenario scenario(SqlRow row, Map<String, Map<SpendCategory, BigDecimal>> shares) {
    var labels = new EnumMap<Language, String>(Language.class);
    for (Language language : Language.values()) {
      labels.put(language, row.text("label_" + language.code()));
    }
    String code = row.text("code");
    return new NamedScenario(
        new Scenario(code, row.decimal("share"), shares.getOrDefault(code, Map.of())),
        new Names(row.text("label_fr"), labels),
        row.integer("sort"),
        json.source(row));
  }

  private DeclaredDays declared(SqlRow row) {
    return new DeclaredDays(
        type(row),
        row.integer("files_handled"),
        row.integer("files_shot"),
        new DayCount(row.decimal("days_in_wallonia"), row.decimal("days_on_funded")),
        json.source(row));
  }

  private Part part(SqlRow row) {
    return new Part(
        type(row),
        row.integer("year"),
        new Portion(category(row), row.decimal("amount_eur"), row.truth("eligible")),
        json.source(row));
  }

  private static SpendAverage average(List<Part> parts) {
    Part first = parts.getFirst();
    return new SpendAverage(
        first.type(),
        first.year(),
        new DailySpend(parts.stream().map(Part::portion).toList()),
        first.source());
  }

  private static ProjectType type(SqlRow row) {
    return ProjectType.find(row.text("project_type")).orElseThrow();
  }

  private static SpendCategory category(SqlRow row) {
    return SpendCategory.find(row.text("category")).orElseThrow();
  }
}
