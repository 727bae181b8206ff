package be.tournages.coproduction.web;

import be.tournages.coproduction.Origin;
import be.tournages.coproduction.Work;
import be.tournages.coproduction.WorkCsv;
import be.tournages.coproduction.WorkFormat;
import be.tournages.coproduction.WorkLine;
import be.tournages.coproduction.WorkSelection;
import be.tournages.coproduction.Works;
import be.tournages.http.InvalidRequestException;
import be.tournages.identity.Role;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The works of a year with the sub-tables of the report. */
@Controller("/api")
@Secured(Role.Names.MANAGER)
@ExecuteOn(TaskExecutors.BLOCKING)
class WorksController {

  private final Works works;

  WorksController(Works works) {
    this.works = works;
  }

  /** Works the query takes, their total, every sub-table over them, and the financing countries. */
  @Get("/works")
  WorksJson list(@RequestBean Query query) {
    List<Work> chosen = works.list(query.year(), query.selection());
    return WorksJson.of(query.year(), works.listYears(), chosen, works.auditedOf(chosen));
  }

  /** The same works as CSV. */
  @Get("/works.csv")
  HttpResponse<String> csv(@RequestBean Query query) {
    return HttpResponse.ok(WorkCsv.write(works.list(query.year(), query.selection())))
        .contentType(MediaType.of("text/csv;charset=utf-8"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"works-" + query.year() + ".csv\"");
  }

  /**
   * What to list.
   *
   * @param line live_action, animation or tv_formats
   * @param format feature, series, documentary or tv_format
   * @param origin belgium, france or abroad
   * @param country ISO 3166-1 code of a country that finances part
   * @param session session of the year
   * @param q words in title, company or directors
   */
  @Introspected
  record Query(
      @QueryValue int year,
      @Nullable @QueryValue String line,
      @Nullable @QueryValue String format,
      @Nullable @QueryValue String origin,
      @Nullable @QueryValue String country,
      @Nullable @QueryValue String session,
      @Nullable @QueryValue String q) {

    WorkSelection selection() {
      return new WorkSelection(
          constant("line", WorkLine.class, line),
          constant("format", WorkFormat.class, format),
          constant("origin", Origin.class, origin),
          country,
          session,
          q);
    }

    private static <E extends Enum<E>> @Nullable E constant(
        String name, Class<E> type, @Nullable String code) {
      if (code == null || code.isBlank()) {
        return null;
      }
      for (E one : type.getEnumConstants()) {
        if (one.name().toLowerCase(Locale.ROOT).equals(code)) {
          return one;
        }
      }
      throw new InvalidRequestException("invalid-value", name, code);
    }
  }
}
