package be.tournages.impact.web;

import be.tournages.identity.Role;
import be.tournages.impact.Environments;
import be.tournages.impact.Management;
import be.tournages.language.Language;
import be.tournages.territory.Territory;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

/** The year at a glance, for management. */
@Controller("/api/management")
@Secured(Role.Names.MANAGER)
@ExecuteOn(TaskExecutors.BLOCKING)
class ManagementController {

  private final Management management;
  private final Environments environments;
  private final Territory territory;

  ManagementController(Management management, Environments environments, Territory territory) {
    this.management = management;
    this.environments = environments;
    this.territory = territory;
  }

  /**
   * Days, files, permits, environment, catalogue and impact of a year, each as rows that make a
   * table.
   */
  @Get("/{year}")
  ManagementJson get(int year, Language language) {
    return ManagementJson.of(
        management.get(year), environments.get(year), new PlaceNames(territory, language));
  }
}
