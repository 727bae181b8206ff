package be.tournages.impact.web;

import be.tournages.identity.Role;
import be.tournages.impact.reconciliation.Reconciliations;
import be.tournages.impact.reconciliation.Remarks;
import be.tournages.language.Language;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

/** Published reports held against the data. */
@Controller("/api/reconciliation")
@Secured(Role.Names.MANAGER)
@ExecuteOn(TaskExecutors.BLOCKING)
class ReconciliationController {

  private final Reconciliations reconciliations;
  private final Remarks remarks;

  ReconciliationController(Reconciliations reconciliations, Remarks remarks) {
    this.reconciliations = reconciliations;
    this.remarks = remarks;
  }

  /** Every figure of a year's report that the data does not support, and why that is likely. */
  @Get("/{year}")
  ReconciliationJson get(int year, Language language) {
    return ReconciliationJson.of(reconciliations.get(year), remark -> remarks.in(language, remark));
  }
}
