package be.tournages.impact.web;

import be.tournages.identity.Role;
import be.tournages.impact.report.AnnualReports;
import be.tournages.language.Language;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

/** The annual report and the sheets of places as files, in French or English. */
@Controller("/api/impact/{year}")
@Secured(Role.Names.MANAGER)
@ExecuteOn(TaskExecutors.BLOCKING)
class ReportController {

  private static final MediaType XLSX =
      MediaType.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final AnnualReports reports;

  ReportController(AnnualReports reports) {
    this.reports = reports;
  }

  /** The annual report as PDF. */
  @Get("/report.pdf")
  HttpResponse<byte[]> pdf(int year, Language language) {
    return file(
        reports.pdf(year, language),
        MediaType.of(MediaType.APPLICATION_PDF),
        "tournages-" + year + "-" + language.code() + ".pdf");
  }

  /** The annual report's tables as a workbook. */
  @Get("/report.xlsx")
  HttpResponse<byte[]> xlsx(int year, Language language) {
    return file(
        reports.xlsx(year, language), XLSX, "tournages-" + year + "-" + language.code() + ".xlsx");
  }

  /** One page on a commune or province, by its NIS code, as PDF. */
  @Get("/places/{nis}/sheet.pdf")
  HttpResponse<byte[]> sheet(int year, String nis, Language language) {
    return file(
        reports.sheet(year, nis, language),
        MediaType.of(MediaType.APPLICATION_PDF),
        "tournages-" + year + "-" + nis + "-" + language.code() + ".pdf");
  }

  private static HttpResponse<byte[]> file(byte[] content, MediaType type, String name) {
    return HttpResponse.ok(content)
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
  }
}
