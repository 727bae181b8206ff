package be.tournages.exchange.web;

import be.tournages.exchange.Finding;
import be.tournages.exchange.ImportReport;
import be.tournages.exchange.ImportRun;
import be.tournages.exchange.ImportRunStore;
import be.tournages.exchange.ImportRuns;
import be.tournages.http.InvalidRequestException;
import be.tournages.identity.Role;
import be.tournages.language.Language;
import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** Imports of places: a file is uploaded, looked at, started, and looked at again. */
@Controller("/api/office/imports")
@Secured(Role.Names.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
class ImportController {

  private static final int MOST_BYTES = 30 << 20;
  private static final int PAGE = 1_000;

  private final ImportRuns runs;
  private final ImportReport report;
  private final ImportAnswers answers;

  ImportController(ImportRuns runs, ImportReport report, ImportAnswers answers) {
    this.runs = runs;
    this.report = report;
    this.answers = answers;
  }

  /** The newest imports. */
  @Get
  ImportJson.Imports list(Language language) {
    return new ImportJson.Imports(
        runs.list().stream().map(run -> answers.json(run, language)).toList());
  }

  /** Keeps a file of at most 30 MB: CSV, XLSX or GeoJSON. */
  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<ImportJson> upload(
      Language language, @Part("file") CompletedFileUpload file, Authentication by)
      throws IOException {
    String name = file.getFilename();
    if (name == null || name.isBlank()) {
      throw new InvalidRequestException("import-no-file");
    }
    byte[] content = file.getBytes();
    if (content.length > MOST_BYTES) {
      throw new InvalidRequestException("import-too-large", name);
    }
    ImportRun run = runs.upload(new ImportRunStore.Upload(name, content, by.getName()));
    return HttpResponse.created(answers.json(run, language));
  }

  /** One import and how far it is. */
  @Get("/{id}")
  ImportJson get(Language language, UUID id) {
    return answers.json(runs.get(id), language);
  }

  /** What the import would come to with these choices, which are remembered. */
  @Post("/{id}/preview")
  ImportJson.Preview preview(Language language, UUID id, @Body ImportJson.Options options) {
    return answers.json(runs.preview(id, options.toOptions()), language);
  }

  /** Starts the import; it goes on when nobody looks. */
  @Post("/{id}/run")
  @Status(HttpStatus.ACCEPTED)
  ImportJson run(Language language, UUID id, @Body ImportJson.Options options) {
    return answers.json(runs.start(id, options.toOptions()), language);
  }

  /** Forgets an import; what it brought into the catalogue stays. */
  @Delete("/{id}")
  @Status(HttpStatus.NO_CONTENT)
  void remove(UUID id) {
    runs.remove(id);
  }

  /** Findings in the order of the file, at most 1,000. */
  @Get("/{id}/findings")
  ImportJson.Findings findings(
      Language language,
      UUID id,
      @QueryValue(defaultValue = "0") int offset,
      @QueryValue(defaultValue = "200") int limit) {
    if (offset < 0 || limit < 1 || limit > PAGE) {
      throw new InvalidRequestException("invalid-value", "limit", limit);
    }
    return new ImportJson.Findings(
        answers.findings(runs.listFindings(id, offset, limit), language));
  }

  /** All findings as a file. */
  @Get("/{id}/findings.csv")
  MutableHttpResponse<Writable> findingsFile(Language language, UUID id) {
    ImportRun run = runs.get(id);
    Writable body =
        out -> {
          var csv = report.csv(out, language);
          List<Finding> page = runs.listFindings(id, 0, PAGE);
          for (int offset = PAGE; !page.isEmpty(); offset += PAGE) {
            for (Finding finding : page) {
              csv.write(finding);
            }
            page = runs.listFindings(id, offset, PAGE);
          }
          out.flush();
        };
    String name = run.fileName().replaceAll("[^A-Za-z0-9._-]+", "_") + ".findings.csv";
    return HttpResponse.ok(body)
        .contentType(MediaType.of("text/csv;charset=utf-8"))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
  }
}
