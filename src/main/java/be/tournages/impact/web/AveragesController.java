package be.tournages.impact.web;

import be.tournages.impact.Backtest;
import be.tournages.impact.Entries;
import be.tournages.impact.ImpactFigures;
import be.tournages.impact.SpendAverages;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

/** Which spend a day a year uses for each project type, and what speaks for it. */
@Controller("/api/impact/{year}")
@Secured({"MANAGER", "ADMINISTRATOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
class AveragesController {

  private final SpendAverages averages;
  private final Backtest backtest;
  private final ImpactFigures figures;
  private final Entries entries;

  AveragesController(
      SpendAverages averages, Backtest backtest, ImpactFigures figures, Entries entries) {
    this.averages = averages;
    this.backtest = backtest;
    this.figures = figures;
    this.entries = entries;
  }

  /** The averages of a year, and what its closed accounts say of the estimate. */
  @Get("/averages")
  AveragesJson list(int year) {
    return AveragesJson.of(
        year,
        figures.findIndex(year),
        new AveragesJson.Known(
            averages.listUsed(year), entries.listEntered(year), backtest.of(year)));
  }
}
