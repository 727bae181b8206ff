package be.tournages.cli;

import be.tournages.coproduction.AuditedSpend;
import be.tournages.coproduction.SpendFindings;
import be.tournages.coproduction.SpendImport;
import be.tournages.coproduction.SpendImports;
import be.tournages.http.Messages;
import be.tournages.http.TournagesException;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings audited accounts from a file, all that are good or none. */
@Command(
    name = "spend",
    description = {
      "Import audited spend of productions from CSV or XLSX: one row a production with a column",
      "a category, or one row a production and category. Accounts of the same year and production",
      "are replaced. A bad row is a finding and stops no other."
    },
    mixinStandardHelpOptions = true)
final class ImportSpend implements Callable<Integer> {

  @Mixin FileArgument file = new FileArgument();

  @Option(names = "--year", description = "Year of rows without one (default: last year).")
  @Nullable Integer year;

  @Mixin TrialOptions trial = new TrialOptions();

  @Mixin LanguageOption speaks = new LanguageOption();

  @Override
  public Integer call() throws IOException {
    if (file.isMissing()) {
      return 2;
    }
    try (ApplicationContext context = ApplicationContext.run()) {
      try {
        run(context);
        return 0;
      } catch (TournagesException e) {
        Messages messages = context.getBean(Messages.class);
        System.err.println(messages.get(speaks.language, e.type(), e.arguments().toArray()));
        return 1;
      }
    }
  }

  private void run(ApplicationContext context) throws IOException {
    String name = file.name();
    int lastYear = Year.now(ZoneId.of("Europe/Brussels")).getValue() - 1;
    SpendImports imports = context.getBean(SpendImports.class);
    SpendImport.Result result =
        imports.read(Files.readAllBytes(file.path()), year == null ? lastYear : year, name);
    result.mapping().forEach((header, field) -> System.out.printf("  %-28s  %s%n", header, field));
    result.ignored().forEach(header -> System.out.printf("  %-28s  (ignored)%n", header));
    if (!trial.dryRun) {
      imports.keep(result.accounts(), name);
    }
    trial.tell(result.findings(), context.getBean(SpendFindings.class), speaks.language);
    System.out.println(sum(context.getBean(Messages.class), result));
  }

  private String sum(Messages messages, SpendImport.Result result) {
    List<AuditedSpend> accounts = result.accounts();
    BigDecimal total =
        accounts.stream().map(AuditedSpend::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    return messages.get(
        speaks.language,
        trial.dryRun ? "spend-checked" : "spend-kept",
        accounts.size(),
        total,
        result.findings().size());
  }
}
