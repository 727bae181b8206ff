package be.tournages.cli;

import be.tournages.http.Messages;
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

  @Mixin YearArgument of = new YearArgument();

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  Format format = Format.TEXT;

  @Mixin LanguageOption speaks = new LanguageOption();

  @Override
  public Integer call() throws IOException {
    try (ApplicationContext context = ApplicationContext.run()) {
      return print(context);
    }
  }

  private int print(ApplicationContext context) throws IOException {
    try {
      ImpactYear impact = context.getBean(Impacts.class).get(of.year);
      System.out.print(write(impact, context));
      return 0;
    } catch (NotFoundException e) {
      System.err.println(context.getBean(Messages.class).explain(speaks.language, e));
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
