package be.tournages.impact.web;

import be.tournages.http.InvalidRequestException;
import be.tournages.impact.ImpactYear;
import be.tournages.impact.ImpactYearJson;
import be.tournages.impact.Impacts;
import be.tournages.impact.PublishedCsv;
import be.tournages.production.ProjectType;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;

/** The impact of a year, its history, and what any of its amounts is made of. */
@Controller("/api/impact")
@Secured({"MANAGER", "ADMINISTRATOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
class ImpactController {

  private final Impacts impacts;

  ImpactController(Impacts impacts) {
    this.impacts = impacts;
  }

  /** The years that can be computed, each with its range. */
  @Get
  List<ImpactYearJson.Summary> list() {
    return impacts.listAll().stream().map(ImpactYearJson.Summary::of).toList();
  }

  /** The three tables of a year with their inputs; as CSV in the columns of the report. */
  @Get("/{year}")
  HttpResponse<?> get(int year, @QueryValue(defaultValue = "json") String format) {
    ImpactYear impact = impacts.get(year);
    return switch (format) {
      case "json" -> HttpResponse.ok(ImpactYearJson.of(impact));
      case "csv" ->
          HttpResponse.ok(PublishedCsv.write(impact.results()))
              .contentType(MediaType.of("text/csv;charset=utf-8"))
              .header(
                  HttpHeaders.CONTENT_DISPOSITION,
                  "attachment; filename=\"impact-" + year + ".csv\"");
      default -> throw new InvalidRequestException("unknown-format", format);
    };
  }

  /** One amount of a year, opened down to inputs, days and sheets. */
  @Get("/{year}/explain")
  ExplanationJson explain(int year, @QueryValue String scenario, @QueryValue String type) {
    ProjectType projectType =
        ProjectType.find(type)
            .orElseThrow(() -> new InvalidRequestException("unknown-project-type", type));
    return ExplanationJson.of(impacts.explain(year, scenario, projectType));
  }
}
