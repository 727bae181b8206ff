package be.tournages.shoot.web;

import be.tournages.identity.Role;
import be.tournages.shoot.Ledger;
import be.tournages.shoot.LedgerExport;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The ledger as files. */
@Controller("/api")
@Secured(Role.Names.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
class LedgerExportController {

  private static final MediaType CSV = MediaType.of("text/csv;charset=utf-8");
  private static final MediaType XLSX =
      MediaType.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final Ledger ledger;
  private final LedgerExport export;

  LedgerExportController(Ledger ledger, LedgerExport export) {
    this.ledger = ledger;
    this.export = export;
  }

  /** The lines as CSV. */
  @Get("/ledger.csv")
  HttpResponse<String> csv(@RequestBean LedgerQuery query) {
    return HttpResponse.ok(export.csv(ledger.list(query.filter())))
        .contentType(CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=ledger.csv");
  }

  /** The lines as a workbook. */
  @Get("/ledger.xlsx")
  HttpResponse<byte[]> xlsx(@RequestBean LedgerQuery query) throws IOException {
    var out = new ByteArrayOutputStream();
    export.xlsx(ledger.list(query.filter()), out);
    return HttpResponse.ok(out.toByteArray())
        .contentType(XLSX)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=ledger.xlsx");
  }
}
