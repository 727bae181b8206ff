package be.tournages.shoot.web;

import be.tournages.identity.Role;
import be.tournages.shoot.Reconciliation;
import be.tournages.shoot.ReconciliationFinding;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the ledger says about permits. */
@Controller("/api/ledger/unused-permits")
@Secured(Role.Names.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
class ReconciliationController {

  private final Reconciliation reconciliation;
  private final Clock clock;

  ReconciliationController(Reconciliation reconciliation, Clock clock) {
    this.reconciliation = reconciliation;
    this.clock = clock;
  }

  /** Granted permits whose dates are past and that were never shot on, of one production or all. */
  @Get
  UnusedJson list(@Nullable @QueryValue UUID production) {
    List<ReconciliationFinding> unused =
        production == null
            ? reconciliation.listUnused(clock)
            : reconciliation.listUnused(production, clock);
    return new UnusedJson(unused.stream().map(ReconciliationFinding::id).toList());
  }

  /** Identities of permits. */
  @Serdeable
  record UnusedJson(List<UUID> permits) {}
}
