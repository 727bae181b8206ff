package be.tournages.cli;

import be.tournages.demo.DemoData;
import be.tournages.language.Language;
import be.tournages.territory.boundary.BoundaryImport;
import be.tournages.territory.boundary.BoundaryReport;
import be.tournages.territory.boundary.BoundarySetup;
import io.micronaut.context.ApplicationContext;
import java.util.Optional;

/** What a fresh office is filled with: boundaries where they can be had, and the demo data. */
record Contents(ApplicationContext context, Steps steps) {

  /** Loads what is missing; each thing once. */
  void load(boolean withoutDemo) throws Exception {
    var setup = context.getBean(BoundarySetup.class);
    steps.run("Boundaries", () -> describe(setup.run()));
    boolean wanted = context.getProperty("tournages.demo", Boolean.class, true);
    if (!withoutDemo && wanted) {
      var demo = context.getBean(DemoData.class);
      steps.run(
          "Demo data",
          progress -> {
            Optional<String> catalogue = demo.loadCatalogue();
            Optional<String> sheets = demo.loadSheets(progress);
            return catalogue
                .map(loaded -> loaded + sheets.map(more -> ", " + more).orElse(""))
                .or(() -> sheets)
                .orElse("nothing to load");
          });
    }
  }

  private String describe(BoundarySetup.Outcome outcome) {
    return switch (outcome) {
      case BoundarySetup.Outcome.AlreadyThere _ -> "imported before";
      case BoundarySetup.Outcome.None none ->
          "none to be had ("
              + none.reason()
              + "): communes by nearest locality, marked approximate";
      case BoundarySetup.Outcome.Tried tried -> describe(tried);
    };
  }

  private String describe(BoundarySetup.Outcome.Tried tried) {
    var report = context.getBean(BoundaryReport.class);
    var lines = report.lines(tried.result(), tried.source(), Language.EN);
    boolean imported = tried.result() instanceof BoundaryImport.Imported;
    return String.join("\n  ", lines)
        + (imported
            ? ""
            : "\n  going on without: communes by nearest locality, marked approximate");
  }
}
