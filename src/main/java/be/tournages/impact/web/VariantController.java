package be.tournages.impact.web;

import be.tournages.identity.CurrentPerson;
import be.tournages.impact.Amount;
import be.tournages.impact.ImpactYearJson;
import be.tournages.impact.ImpactYearJson.LineJson;
import be.tournages.impact.ImpactYearJson.TotalJson;
import be.tournages.impact.Impacts;
import be.tournages.impact.Publications;
import be.tournages.impact.ScenarioResult;
import be.tournages.impact.Sensitivity;
import be.tournages.impact.Snapshot;
import be.tournages.impact.Variant;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** What-ifs on a year, saved beside its figure, and how much each input moves it. */
@Controller("/api/impact/{year}")
@Secured({"MANAGER", "ADMINISTRATOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
class VariantController {

  private final Impacts impacts;
  private final Publications publications;
  private final CurrentPerson current;

  VariantController(Impacts impacts, Publications publications, CurrentPerson current) {
    this.impacts = impacts;
    this.publications = publications;
    this.current = current;
  }

  /** Every input of the year, by the path under which a what-if may change it. */
  @Get("/inputs")
  SortedMap<String, BigDecimal> inputs(int year) {
    return impacts.get(year).snapshot().inputs();
  }

  /** The tables with other inputs; nothing is kept. */
  @Post("/what-if")
  @Status(HttpStatus.OK)
  List<ResultJson> whatIf(int year, @Body ChangesJson body) {
    return ResultJson.of(publications.whatIf(year, body.changes()));
  }

  /** The central estimate and, widest first, how far each input moves it when a tenth off. */
  @Get("/sensitivity")
  SensitivityJson sensitivity(int year) {
    Snapshot snapshot = impacts.get(year).snapshot();
    ScenarioResult central = Sensitivity.central(snapshot.compute());
    return new SensitivityJson(
        central.scenario().code(),
        Amount.shown(central.total()),
        Sensitivity.of(snapshot).stream().map(BarJson::of).toList());
  }

  /** The variants saved for the year, by name. */
  @Get("/variants")
  List<VariantJson> list(int year) {
    return publications.listVariants(year).stream()
        .map(variant -> VariantJson.of(variant, publications))
        .toList();
  }

  /** Saves a variant in place of one of the same name. */
  @Put("/variants/{name}")
  VariantJson save(int year, String name, @Body ChangesJson body) {
    return VariantJson.of(
        publications.save(year, name, body.changes(), current.get().shownName()), publications);
  }

  /** Forgets a variant. */
  @Delete("/variants/{name}")
  @Status(HttpStatus.NO_CONTENT)
  void remove(int year, String name) {
    publications.removeVariant(year, name);
  }

  /** Inputs that differ, by path. */
  @Serdeable
  record ChangesJson(Map<String, BigDecimal> changes) {}

  /** A table of a what-if. */
  @Serdeable
  record ResultJson(String code, BigDecimal sharePct, List<LineJson> lines, TotalJson total) {
    static List<ResultJson> of(List<ScenarioResult> results) {
      return results.stream()
          .map(result ->
              new ResultJson(
                  result.scenario().code(),
                  ImpactYearJson.percent(result.scenario().share()),
                  result.lines().stream().map(LineJson::of).toList(),
                  TotalJson.of(result)))
          .toList();
    }
  }

  /** A saved what-if with what it gives today. */
  @Serdeable
  record VariantJson(
      String name,
      Map<String, BigDecimal> changes,
      Instant savedAt,
      String savedBy,
      List<ResultJson> scenarios) {
    static VariantJson of(Variant variant, Publications publications) {
      return new VariantJson(
          variant.name(),
          variant.changes(),
          variant.at(),
          variant.by(),
          ResultJson.of(publications.whatIf(variant.year(), variant.changes())));
    }
  }

  /** The tornado. */
  @Serdeable
  record SensitivityJson(String scenario, BigDecimal centralEur, List<BarJson> bars) {}

  /** A bar of it. */
  @Serdeable
  record BarJson(String path, BigDecimal value, BigDecimal lowEur, BigDecimal highEur) {
    static BarJson of(Sensitivity.Bar bar) {
      return new BarJson(
          bar.path(), bar.value(), Amount.shown(bar.low()), Amount.shown(bar.high()));
    }
  }
}
