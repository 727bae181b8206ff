package be.tournages.impact.web;

import be.tournages.coproduction.SpendCategory;
import be.tournages.http.InvalidRequestException;
import be.tournages.identity.CurrentPerson;
import be.tournages.identity.Role;
import be.tournages.impact.DailySpend;
import be.tournages.impact.Entries;
import be.tournages.impact.ImpactFigures;
import be.tournages.impact.NamedScenario;
import be.tournages.impact.Portion;
import be.tournages.impact.Scenario;
import be.tournages.impact.Source;
import be.tournages.impact.Statement;
import be.tournages.language.Language;
import be.tournages.production.ProjectType;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the office enters for its impact: averages, the index of a year, scenarios. */
@Controller("/api/impact")
@Secured(Role.Names.MANAGER)
@ExecuteOn(TaskExecutors.BLOCKING)
class EntryController {

  private final Entries entries;
  private final ImpactFigures figures;
  private final CurrentPerson current;

  EntryController(Entries entries, ImpactFigures figures, CurrentPerson current) {
    this.entries = entries;
    this.figures = figures;
    this.current = current;
  }

  /** Enters the average of a type and year in place of the one before. */
  @Put("/{year}/averages/{type}")
  @Status(HttpStatus.NO_CONTENT)
  void enterAverage(int year, String type, @Body AverageEntryJson body) {
    entries.enter(year, projectType(type), body.spend(), statement(body.source()));
  }

  /** Forgets an entered average, so that the year falls back on another. */
  @Delete("/{year}/averages/{type}")
  @Status(HttpStatus.NO_CONTENT)
  void removeAverage(int year, String type) {
    entries.removeAverage(year, projectType(type));
  }

  /** States the index by which an average of the year before is carried into this one. */
  @Put("/{year}/index")
  @Status(HttpStatus.NO_CONTENT)
  void stateIndex(int year, @Body IndexEntryJson body) {
    entries.state(year, present("factor", body.factor()), statement(body.source()));
  }

  /** Forgets the index of a year. */
  @Delete("/{year}/index")
  @Status(HttpStatus.NO_CONTENT)
  void removeIndex(int year) {
    entries.removeIndex(year);
  }

  /** What each scenario keeps, in the published order. */
  @Get("/scenarios")
  List<ScenarioJson> scenarios() {
    return figures.listScenarios().stream().map(ScenarioJson::of).toList();
  }

  /** Changes what a scenario keeps; it holds for every year that is not published. */
  @Put("/scenarios/{code}")
  @Status(HttpStatus.NO_CONTENT)
  void change(String code, @Body SharesJson body) {
    entries.change(body.scenario(code), statement(body.source()));
  }

  private Statement statement(@Nullable String source) {
    return new Statement(present("source", source), current.get());
  }

  private static ProjectType projectType(String code) {
    return ProjectType.find(code)
        .orElseThrow(() -> new InvalidRequestException("unknown-project-type", code));
  }

  private static SpendCategory category(@Nullable String code) {
    return SpendCategory.find(present("category", code))
        .orElseThrow(
            () -> new InvalidRequestException("invalid-value", "category", String.valueOf(code)));
  }

  private static <T> T present(String field, @Nullable T value) {
    if (value == null) {
      throw new InvalidRequestException("missing-value", field);
    }
    return value;
  }

  private static BigDecimal zeroTo(String field, @Nullable BigDecimal value, BigDecimal most) {
    BigDecimal number = present(field, value);
    if (number.signum() < 0 || number.compareTo(most) > 0) {
      throw new InvalidRequestException("invalid-value", field, number.toString());
    }
    return number;
  }

  /** An average a day with where it comes from. */
  @Serdeable
  record AverageEntryJson(@Nullable List<PortionEntryJson> portions, @Nullable String source) {
    DailySpend spend() {
      return new DailySpend(
          present("portions", portions).stream().map(PortionEntryJson::portion).toList());
    }
  }

  /** A part of it: euro a day, and whether the fund counts it as eligible. */
  @Serdeable
  record PortionEntryJson(
      @Nullable String category, @Nullable BigDecimal amountEur, @Nullable Boolean eligible) {
    Portion portion() {
      SpendCategory of = EntryController.category(category);
      return new Portion(
          of,
          zeroTo("amount", amountEur, BigDecimal.valueOf(Integer.MAX_VALUE)),
          eligible == null ? of.isUsuallyEligible() : eligible);
    }
  }

  /** Prices of the year divided by those of the year before, and where that comes from. */
  @Serdeable
  record IndexEntryJson(@Nullable BigDecimal factor, @Nullable String source) {}

  /**
   * Parts of eligible spend that are kept, 0 to 1: of all, and of categories that differ; and where
   * that comes from.
   */
  @Serdeable
  record SharesJson(
      @Nullable BigDecimal share,
      @Nullable Map<String, BigDecimal> shares,
      @Nullable String source) {
    Scenario scenario(String code) {
      Map<String, BigDecimal> given = shares == null ? Map.of() : shares;
      return new Scenario(
          code,
          zeroTo("share", share, BigDecimal.ONE),
          given.entrySet().stream()
              .collect(
                  Collectors.toMap(
                      one -> category(one.getKey()),
                      one -> zeroTo("share", one.getValue(), BigDecimal.ONE))));
    }
  }

  /** A scenario with its names and where its shares come from. */
  @Serdeable
  record ScenarioJson(
      String code,
      Map<String, String> label,
      BigDecimal share,
      Map<String, BigDecimal> shares,
      Source source) {
    static ScenarioJson of(NamedScenario named) {
      var label = new TreeMap<String, String>();
      for (Language language : Language.values()) {
        label.put(language.code(), named.names().in(language));
      }
      var shares = new TreeMap<String, BigDecimal>();
      named.scenario().shares().forEach((category, share) -> shares.put(category.code(), share));
      return new ScenarioJson(
          named.scenario().code(), label, named.scenario().share(), shares, named.source());
    }
  }
}
