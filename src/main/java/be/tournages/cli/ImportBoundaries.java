package be.tournages.cli;

import be.tournages.territory.boundary.Boundaries;
import be.tournages.territory.boundary.BoundaryImport;
import be.tournages.territory.boundary.BoundaryReport;
import io.micronaut.context.ApplicationContext;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes the boundaries of the communes from a file, all or none. */
@Command(
    name = "boundaries",
    description = {
      "Import the boundaries of the 261 communes from GeoJSON, plain or zipped.",
      "Codes from before 2019 and 2025 are brought to those of 2025. A file that is shifted,",
      "covers another region, or has missing, invalid or overlapping communes is refused."
    },
    mixinStandardHelpOptions = true)
final class ImportBoundaries implements Callable<Integer> {

  @Mixin FileArgument file = new FileArgument();

  @Mixin CrsOption in = new CrsOption();

  @Mixin LanguageOption speaks = new LanguageOption();

  @Override
  public Integer call() {
    if (file.isMissing()) {
      return 2;
    }
    try (ApplicationContext context = ApplicationContext.run()) {
      long start = System.nanoTime();
      BoundaryImport result = context.getBean(Boundaries.class).importFile(file.path(), in.crs);
      context
          .getBean(BoundaryReport.class)
          .lines(result, file.name(), speaks.language)
          .forEach(System.out::println);
      System.out.printf("%.1f s%n", (System.nanoTime() - start) / 1e9);
      return result instanceof BoundaryImport.Imported ? 0 : 1;
    }
  }
}
