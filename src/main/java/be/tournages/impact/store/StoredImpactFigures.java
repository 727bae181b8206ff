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
import be.tournages.impact.SpendAverage;
import be.tournages.impact.StatedIndex;
import be.tournages.language.Language;
import be.tournages.language.Names;
import be.tournages.production.ProjectType;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The office's figures in PostgreSQL. */
@Singleton
@Transactional(readOnly = true)
class StoredImpactFigures implements ImpactFigures {

  private static final String SCENARIOS =
      """
      SELECT code, sort, share, label_fr, label_nl, label_de, label_en
      FROM impact_scenario ORDER BY sort, code
      """;
  private static final String SHARES =
      "SELECT scenario_code, category, share FROM impact_scenario_share";
  private static final String YEARS = "SELECT DISTINCT year FROM impact_declared_days ORDER BY 1";
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

  private final EntityManager entityManager;

  StoredImpactFigures(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public List<NamedScenario> listScenarios() {
    Map<String, Map<SpendCategory, BigDecimal>> shares = shares();
    return rows(query(SCENARIOS)).stream().map(row -> scenario(row, shares)).toList();
  }

  @Override
  public List<Integer> listDeclaredYears() {
    return rows(query(YEARS)).stream().map(row -> row.get(0, Integer.class)).toList();
  }

  @Override
  public List<DeclaredDays> listDeclaredDays(int year) {
    return rows(query(DAYS).setParameter("year", year)).stream()
        .map(StoredImpactFigures::declared)
        .toList();
  }

  @Override
  public List<SpendAverage> listAverages(int year) {
    var byType = new LinkedHashMap<ProjectType, List<Tuple>>();
    byType.putAll(
        rows(query(AVERAGES).setParameter("year", year)).stream()
            .collect(Collectors.groupingBy(StoredImpactFigures::type)));
    return byType.entrySet().stream().map(one -> average(one.getKey(), one.getValue())).toList();
  }

  @Override
  public List<Complement> listComplements(int year) {
    return rows(query(COMPLEMENTS).setParameter("year", year)).stream()
        .map(row -> new Complement(type(row), decimal(row, "amount_eur"), text(row, "source")))
        .toList();
  }

  @Override
  public Optional<StatedIndex> findIndex(int year) {
    return rows(query(INDEX).setParameter("year", year)).stream()
        .findFirst()
        .map(row -> new StatedIndex(year, decimal(row, "factor"), text(row, "source")));
  }

  private Map<String, Map<SpendCategory, BigDecimal>> shares() {
    return rows(query(SHARES)).stream()
        .collect(
            Collectors.groupingBy(
                row -> text(row, "scenario_code"),
                Collectors.toMap(StoredImpactFigures::category, row -> decimal(row, "share"))));
  }

  private static NamedScenario scenario(
      Tuple row, Map<String, Map<SpendCategory, BigDecimal>> shares) {
    var labels = new EnumMap<Language, String>(Language.class);
    for (Language language : Language.values()) {
      labels.put(language, text(row, "label_" + language.code()));
    }
    String code = text(row, "code");
    return new NamedScenario(
        new Scenario(code, decimal(row, "share"), shares.getOrDefault(code, Map.of())),
        new Names(text(row, "label_fr"), labels),
        row.get("sort", Integer.class));
  }

  private static DeclaredDays declared(Tuple row) {
    return new DeclaredDays(
        type(row),
        row.get("files_handled", Integer.class),
        row.get("files_shot", Integer.class),
        new DayCount(decimal(row, "days_in_wallonia"), decimal(row, "days_on_funded")),
        text(row, "source"));
  }

  private static SpendAverage average(ProjectType type, List<Tuple> rows) {
    Tuple first = rows.getFirst();
    return new SpendAverage(
        type,
        first.get("year", Integer.class),
        new DailySpend(
            rows.stream()
                .map(row ->
                    new Portion(
                        category(row),
                        decimal(row, "amount_eur"),
                        row.get("eligible", Boolean.class)))
                .toList()),
        text(first, "source"));
  }

  private static ProjectType type(Tuple row) {
    return ProjectType.find(text(row, "project_type")).orElseThrow();
  }

  private static SpendCategory category(Tuple row) {
    return SpendCategory.find(text(row, "category")).orElseThrow();
  }

  private static String text(Tuple row, String column) {
    return Objects.requireNonNull(row.get(column, String.class), column);
  }

  private static BigDecimal decimal(Tuple row, String column) {
    return Objects.requireNonNull(row.get(column, BigDecimal.class), column);
  }

  private Query query(String sql) {
    return entityManager.createNativeQuery(sql, Tuple.class);
  }

  @SuppressWarnings("unchecked") // a native query with Tuple.class yields tuples
  private static List<Tuple> rows(Query query) {
    return query.getResultList();
  }
}
