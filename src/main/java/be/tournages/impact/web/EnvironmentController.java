package be.tournages.impact.web;

import be.tournages.http.InvalidRequestException;
import be.tournages.identity.CurrentPerson;
import be.tournages.identity.Person;
import be.tournages.identity.Role;
import be.tournages.impact.EnvironmentLine;
import be.tournages.impact.Environments;
import be.tournages.impact.Source;
import be.tournages.impact.Statement;
import io.micronaut.http.HttpResponse;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The environmental line of a dossier. */
@Controller("/api/productions/{id}/environment")
@Secured(Role.Names.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
class EnvironmentController {

  private final Environments environments;
  private final CurrentPerson current;

  EnvironmentController(Environments environments, CurrentPerson current) {
    this.environments = environments;
    this.current = current;
  }

  /** The line; nothing while the dossier has none. */
  @Get
  HttpResponse<LineJson> get(UUID id) {
    return environments
        .find(id)
        .map(line -> HttpResponse.ok(LineJson.of(line)))
        .orElseGet(HttpResponse::noContent);
  }

  /** Enters the line in place of the one before. */
  @Put
  LineJson enter(UUID id, @Body EntryJson entry) {
    return LineJson.of(environments.enter(id, entry.entry(), entry.statement(current.get())));
  }

  /** Removes the line. */
  @Delete
  @Status(HttpStatus.NO_CONTENT)
  void remove(UUID id) {
    environments.remove(id);
  }

  /** What is entered; all but the year and the source may be left out. */
  @Serdeable
  record EntryJson(
      @Nullable Integer year,
      @Nullable BigDecimal tonnes,
      @Nullable Integer crew,
      @Nullable BigDecimal days,
      @Nullable Boolean certified,
      @Nullable String source) {
    Environments.Entry entry() {
      if (year == null) {
        throw new InvalidRequestException("missing-value", "year");
      }
      return new Environments.Entry(year, tonnes, crew, days, certified);
    }

    Statement statement(Person by) {
      return new Statement(source == null ? "" : source, by);
    }
  }

  /** A line; numbers are null while they are not known. */
  @Serdeable
  record LineJson(
      @Nullable UUID productionId,
      int year,
      String label,
      @Nullable String type,
      @Nullable BigDecimal tonnes,
      @Nullable Integer crew,
      @Nullable BigDecimal days,
      @Nullable BigDecimal tonnesPerDay,
      @Nullable Boolean certified,
      Source source) {
    static LineJson of(EnvironmentLine line) {
      return new LineJson(
          line.productionId(),
          line.year(),
          line.label(),
          line.findType().map(type -> type.code()).orElse(null),
          line.tonnes(),
          line.crew(),
          line.days(),
          line.findTonnesPerDay().orElse(null),
          line.certified(),
          line.source());
    }
  }
}
