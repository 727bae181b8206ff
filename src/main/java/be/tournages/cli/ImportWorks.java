package be.tournages.cli;

import be.tournages.coproduction.SpendFindings;
import be.tournages.coproduction.WorkImports;
import be.tournages.coproduction.WorkSum;
import be.tournages.http.Messages;
import be.tournages.http.TournagesException;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings the coproduced works of a year from a file, all that are good or none. */
@Command(
    name = "works",
    description = {
      "Import the coproduced works of a year from CSV or XLSX, in the columns in which the page",
      "Coproduction offers them. Works of the same year and number are replaced. A bad row is a",
      "finding and stops no other."
    },
    mixinStandardHelpOptions = true)
final class ImportWorks implements Callable<Integer> {

  @Mixin FileArgument file = new FileArgument();
  @Mixin TrialOptions trial = new TrialOptions();
  @Mixin LanguageOption speaks = new LanguageOption();

  @Option(names = "--year", required = true, description = "Year of the decisions.")
  int year;

  @Override
  public Integer call() throws IOException {
    if (file.isMissing()) {
      return 2;
    }
    try (ApplicationContext context = ApplicationContext.run()) {
      Messages messages = context.getBean(Messages.class);
      try {
        WorkImports imports = context.getBean(WorkImports.class);
        var result = imports.read(Files.readAllBytes(file.path()), year, file.name());
        if (!trial.dryRun) {
          imports.keep(result.works(), file.name());
        }
        trial.tell(result.findings(), context.getBean(SpendFindings.class), speaks.language);
        System.out.println(sum(messages, result));
        return 0;
      } catch (TournagesException e) {
        System.err.println(messages.get(speaks.language, e.type(), e.arguments().toArray()));
        return 1;
      }
    }
  }

  private String sum(Messages messages, WorkImports.Result result) {
    return messages.get(
        speaks.language,
        trial.dryRun ? "works-checked" : "works-kept",
        result.works().size(),
        WorkSum.of(result.works()).invested(),
        result.findings().size());
  }
}
