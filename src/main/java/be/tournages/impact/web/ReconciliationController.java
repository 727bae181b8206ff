package be.tournages.impact.web;

import be.tournages.identity.Role;
import be.tournages.impact.reconciliation.Reconciliations;
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

  ReconciliationController(Reconciliations reconciliations) {
    this.reconciliations = reconciliations;
  }

  /** Every figure of a year's report that the data does not support, and why that is likely. */
  @Get("/{year}")
  ReconciliationJson get(int year) {
    return ReconciliationJson.of(reconciliations.get(year));
  }
}
