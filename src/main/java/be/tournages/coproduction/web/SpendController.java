package be.tournages.coproduction.web;

import be.tournages.coproduction.AuditedSpend;
import be.tournages.coproduction.SpendExport;
import be.tournages.coproduction.SpendFindings;
import be.tournages.coproduction.SpendImport;
import be.tournages.coproduction.SpendImports;
import be.tournages.http.InvalidRequestException;
import be.tournages.identity.Role;
import be.tournages.language.Language;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Audited accounts: looked at, kept, and handed out again as they came. */
@Controller("/api/office/spend")
@Secured(Role.Names.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
class SpendController {

  private static final int MOST_BYTES = 10 << 20;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final SpendImports imports;
  private final SpendFindings findings;

  SpendController(SpendImports imports, SpendFindings findings) {
    this.imports = imports;
    this.findings = findings;
  }

  /** The accounts of a year, by production. */
  @Get
  SpendJson.Accounts list(@QueryValue int year) {
    return new SpendJson.Accounts(
        imports.list(checked(year)).stream().map(SpendJson.Account::of).toList());
  }

  /** Reads a CSV or XLSX of at most 10 MB and keeps nothing; the year is that of rows without. */
  @Post("/check")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  SpendJson check(Language language, @QueryValue int year, @Part("file") CompletedFileUpload file)
      throws IOException {
    return SpendJson.of(read(file, year), false, findings, language);
  }

  /** Reads a file and keeps its accounts in place of those of the same year and production. */
  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  SpendJson keep(Language language, @QueryValue int year, @Part("file") CompletedFileUpload file)
      throws IOException {
    SpendImport.Result result = read(file, year);
    imports.keep(result.accounts(), file.getFilename());
    return SpendJson.of(result, true, findings, language);
  }

  /**
   * The accounts of a year as a file that can be imported again.
   *
   * @param format csv or xlsx
   */
  @Get("/export")
  MutableHttpResponse<byte[]> export(
      @QueryValue int year, @QueryValue(defaultValue = "csv") String format) {
    List<AuditedSpend> accounts = imports.list(checked(year));
    return switch (format) {
      case "csv" ->
          file(
              SpendExport.csv(accounts).getBytes(StandardCharsets.UTF_8),
              "text/csv;charset=utf-8",
              year + ".csv");
      case "xlsx" -> file(SpendExport.xlsx(accounts), XLSX, year + ".xlsx");
      default -> throw new InvalidRequestException("invalid-value", "format", format);
    };
  }

  private SpendImport.Result read(CompletedFileUpload file, int year) throws IOException {
    byte[] content = file.getBytes();
    if (content.length > MOST_BYTES) {
      throw new InvalidRequestException("import-too-large", file.getFilename());
    }
    return imports.read(content, checked(year), file.getFilename());
  }

  private static int checked(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new InvalidRequestException("invalid-value", "year", String.valueOf(year));
    }
    return year;
  }

  private static MutableHttpResponse<byte[]> file(byte[] content, String type, String name) {
    return HttpResponse.ok(content)
        .contentType(MediaType.of(type))
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audited_spend_" + name + "\"");
  }
}
