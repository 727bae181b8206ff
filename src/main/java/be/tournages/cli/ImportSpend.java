package be.tournages.cli;

import be.tournages.coproduction.AuditedSpend;
import be.tournages.coproduction.SpendFindings;
import be.tournages.coproduction.SpendImport;
import be.tournages.coproduction.SpendImports;
import be.tournages.http.Messages;
import be.tournages.http.TournagesException;
import be.tournages.language.Language;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Parameters(paramLabel = "FILE", description = "CSV or XLSX.")
  Path file = Path.of("");

  @Option(names = "--year", description = "Year of rows without one (default: last year).")
  @Nullable Integer year;

  @Option(names = "--dry-run", description = "Read and check everything, keep nothing.")
  boolean dryRun;

  @Option(names = "--findings", paramLabel = "OUT.csv", description = "Write the findings there.")
  @Nullable Path findings;

  @Option(names = "--lang", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  Language language = Language.FR;

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      System.err.println("No such file: " + file);
      return 2;
    }
    try (ApplicationContext context = ApplicationContext.run()) {
      try {
        run(context);
        return 0;
      } catch (TournagesException e) {
        Messages messages = context.getBean(Messages.class);
        System.err.println(messages.get(language, e.type(), e.arguments().toArray()));
        return 1;
      }
    }
  }

  private void run(ApplicationContext context) throws IOException {
    String name = String.valueOf(file.getFileName());
    int lastYear = Year.now(ZoneId.of("Europe/Brussels")).getValue() - 1;
    SpendImports imports = context.getBean(SpendImports.class);
    SpendImport.Result result =
        imports.read(Files.readAllBytes(file), year == null ? lastYear : year, name);
    result.mapping().forEach((header, field) -> System.out.printf("  %-28s  %s%n", header, field));
    if (!dryRun) {
      imports.keep(result.accounts(), name);
    }
    SpendFindings explained = context.getBean(SpendFindings.class);
    for (SpendImport.Finding finding : result.findings()) {
      System.out.printf("  %d: %s%n", finding.row(), explained.explain(finding, language));
    }
    if (findings != null) {
      Files.writeString(findings, explained.csv(result.findings(), language));
    }
    System.out.println(sum(context.getBean(Messages.class), result));
  }

  private String sum(Messages messages, SpendImport.Result result) {
    List<AuditedSpend> accounts = result.accounts();
    BigDecimal total =
        accounts.stream().map(AuditedSpend::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    return messages.get(
        language,
        dryRun ? "spend-checked" : "spend-kept",
        accounts.size(),
        total,
        result.findings().size());
  }
}
