package be.tournages.cli;

import be.tournages.http.NotFoundException;
import be.tournages.impact.ImpactText;
import be.tournages.impact.ImpactTexts;
import be.tournages.impact.ImpactYear;
import be.tournages.impact.ImpactYearJson;
import be.tournages.impact.Impacts;
import be.tournages.impact.PublishedCsv;
import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the published tables of a year. */
@Command(
    name = "impact",
    description = "Print the impact of a year: one table a scenario, computed afresh.",
    mixinStandardHelpOptions = true)
final class Impact implements Callable<Integer> {

  /** How the tables are written. */
  enum Format {
    TEXT,
    CSV,
    JSON
  }

  @Parameters(index = "0", paramLabel = "YEAR", description = "Calendar year, such as 2024.")
  int year;

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  Format format = Format.TEXT;

  @Mixin LanguageOption speaks = new LanguageOption();

  @Override
  public Integer call() throws IOException {
    try (ApplicationContext context = ApplicationContext.run()) {
      ImpactYear impact = context.getBean(Impacts.class).get(year);
      System.out.print(write(impact, context));
      return 0;
    } catch (NotFoundException e) {
      System.err.println("Nothing is known of " + year + ".");
      return 1;
    }
  }

  private String write(ImpactYear impact, ApplicationContext context) throws IOException {
    return switch (format) {
      case TEXT -> ImpactText.write(impact, new ImpactTexts(speaks.language));
      case CSV -> PublishedCsv.write(impact.results());
      case JSON ->
          context.getBean(ObjectMapper.class).writeValueAsString(ImpactYearJson.of(impact)) + "\n";
    };
  }
}
