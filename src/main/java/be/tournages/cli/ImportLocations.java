package be.tournages.cli;

import be.tournages.exchange.Finding;
import be.tournages.exchange.ImportOptions;
import be.tournages.exchange.ImportReport;
import be.tournages.exchange.ImportTally;
import be.tournages.exchange.LocationImport;
import be.tournages.exchange.MappingFile;
import be.tournages.exchange.table.SourceFile;
import be.tournages.http.TournagesException;
import be.tournages.language.Language;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings places from a file into the catalogue. */
@Command(
    name = "locations",
    description = {
      "Import places from CSV, XLSX or GeoJSON.",
      "What each column holds is guessed from its name and shown first; correct it with --map.",
      "A row that was imported before updates its entry: fields that the office has changed since",
      "stay, and are listed among the findings. A bad row is a finding and stops no other."
    },
    mixinStandardHelpOptions = true)
final class ImportLocations implements Callable<Integer> {

  @Mixin FileArgument file = new FileArgument();

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "Lines of column=field; - as field ignores the column.")
  @Nullable Path mapping;

  @Option(
      names = "--map",
      paramLabel = "column=field",
      description = "Says what a column holds; can be repeated.")
  Map<String, String> map = new LinkedHashMap<>();

  @Mixin TrialOptions trial = new TrialOptions();

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description =
          "Register that the file comes from (default: osm, irail, futurocite or the file's name).")
  @Nullable String source;

  @Option(
      names = "--category",
      paramLabel = "CODE",
      description = "Category of rows that name none.")
  @Nullable String category;

  @Mixin CrsOption in = new CrsOption();

  @Option(
      names = "--mend-axes",
      description =
          "Take positions with exchanged axes the right way round instead of leaving them out.")
  boolean mendAxes;

  @Option(names = "--publish", description = "Publish new entries; otherwise they are drafts.")
  boolean publish;

  @Option(
      names = "--text-language",
      description =
          "Language of columns that name none: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  Language textLanguage = Language.FR;

  @Mixin LanguageOption speaks = new LanguageOption();

  private final Map<Finding.Kind, Integer> counts = new EnumMap<>(Finding.Kind.class);

  @Override
  public Integer call() throws IOException {
    if (file.isMissing() || mapping != null && FileArgument.isMissing(mapping)) {
      return 2;
    }
    try (ApplicationContext context = ApplicationContext.run()) {
      ImportReport report = context.getBean(ImportReport.class);
      try {
        run(context.getBean(LocationImport.class), report);
        return 0;
      } catch (TournagesException e) {
        System.err.println(report.explain(e, speaks.language));
        return 1;
      }
    }
  }

  private void run(LocationImport imports, ImportReport report) throws IOException {
    long start = System.nanoTime();
    SourceFile source = SourceFile.of(file.path());
    ImportOptions options = options();
    report.lines(imports.plan(source, options), speaks.language).forEach(System.out::println);
    Path findings = trial.findings;
    ImportTally tally;
    try (Writer out = findings == null ? Writer.nullWriter() : Files.newBufferedWriter(findings);
        var csv = report.csv(out, speaks.language)) {
      LocationImport.Listener listener = (so, found) -> progress(so, found, csv);
      tally =
          trial.dryRun
              ? imports.check(source, options, Integer.MAX_VALUE, listener)
              : imports.run(source, options, listener);
    }
    if (System.console() != null) {
      System.err.printf("\r%-20s\r", "");
    }
    System.out.println(
        trial.dryRun
            ? report.checked(tally, speaks.language)
            : report.kept(tally, speaks.language));
    counts.forEach((kind, count) -> System.out.printf("  %6d  %s%n", count, kind.code()));
    if (findings != null) {
      int all = counts.values().stream().mapToInt(Integer::intValue).sum();
      System.out.println(report.findings(all, findings.toString(), speaks.language));
    }
    System.out.println(
        report.speed(tally.read(), (System.nanoTime() - start) / 1e9, speaks.language));
  }

  private void progress(ImportTally tally, List<Finding> found, ImportReport.CsvOut csv) {
    try {
      for (Finding finding : found) {
        counts.merge(finding.kind(), 1, Integer::sum);
        csv.write(finding);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (System.console() != null) {
      System.err.printf("\r%,d", tally.read());
      System.err.flush();
    }
  }

  private ImportOptions options() throws IOException {
    Map<String, String> given = new LinkedHashMap<>();
    if (mapping != null) {
      given.putAll(MappingFile.read(mapping));
    }
    given.putAll(map);
    Integer crs = in.crs == null ? null : in.crs.epsg();
    return new ImportOptions(given, source, textLanguage, category, crs, mendAxes, publish);
  }
}
