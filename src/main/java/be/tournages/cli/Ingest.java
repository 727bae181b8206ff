package be.tournages.cli;

import be.tournages.callsheet.Batch;
import be.tournages.callsheet.BatchStoppedException;
import be.tournages.callsheet.Hold;
import be.tournages.callsheet.KeptSheet;
import be.tournages.callsheet.SheetForm;
import be.tournages.callsheet.SheetState;
import be.tournages.http.Messages;
import be.tournages.language.Language;
import be.tournages.shoot.Ledger;
import be.tournages.shoot.LedgerExport;
import be.tournages.shoot.LedgerFilter;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes call sheets in: keeps them, reads them, posts what is sure. */
@Command(
    name = "ingest",
    description = "Take in call sheets from files and folders, and say what became of each.",
    mixinStandardHelpOptions = true)
final class Ingest implements Callable<Integer>, WithoutDatabase {

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Call sheets, or folders.")
  List<Path> paths = List.of();

  @Option(
      names = "--ledger-json",
      paramLabel = "OUT",
      description = "Then write the days that count for Wallonia, by production.")
  @Nullable Path ledgerJson;

  @Option(names = "--lang", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  Language language = Language.FR;

  @Option(
      names = "--threads",
      description = "How many documents are read at once (default: ${DEFAULT-VALUE}).")
  int threads = 2;

  @Option(
      names = "--read-only",
      description = "Only read: nothing is kept or posted, and no database is needed.")
  boolean readOnly;

  @Option(
      names = "--json",
      paramLabel = "OUT",
      description =
          "With --read-only: write what was read of each document as JSON to this folder.")
  @Nullable Path json;

  private final List<Batch.Outcome> outcomes = new ArrayList<>();

  @Override
  public Integer call() throws IOException, InterruptedException {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        System.err.println("No such file or folder: " + path);
        return 2;
      }
    }
    List<Path> files = Batch.files(paths);
    if (readOnly || json != null) {
      return read(files);
    }
    try (Database database = Database.open(Home.find())) {
      takeIn(files);
    } catch (BatchStoppedException e) {
      endProgress();
      System.err.printf(
          "Stopped after %d of %s: %s%nWhat was read stands; run this again for the rest.%n",
          outcomes.size(), files(files.size()), e.getCause());
      return 1;
    }
    return stillWaiting() == 0 ? 0 : 1;
  }

  private long stillWaiting() {
    return outcomes.stream().filter(one -> one.sheet().state() == SheetState.WAITING).count();
  }

  private void takeIn(List<Path> files) throws IOException, InterruptedException {
    try (ApplicationContext context = ApplicationContext.run()) {
      long start = System.nanoTime();
      Batch batch = context.getBean(Batch.class);
      int waited = batch.readWaiting(threads);
      batch.run(files, threads, "ingest", outcome -> progress(outcome, files.size()));
      endProgress();
      printTable(context.getBean(Messages.class));
      printSummary(waited, (System.nanoTime() - start) / 1e9);
      writeLedger(context.getBean(Ledger.class));
    }
  }

  private int read(List<Path> files) throws IOException, InterruptedException {
    if (!readOnly) {
      System.err.println("--json goes with --read-only.");
      return 2;
    }
    long start = System.nanoTime();
    int failed =
        new ReadOnly(json, threads)
            .run(files, (file, line) -> System.out.println(file.getFileName() + "  " + line));
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf("%n%s in %.1f s; nothing was kept.%n", files(files.size()), seconds);
    return failed == 0 ? 0 : 1;
  }

  private void progress(Batch.Outcome outcome, int total) {
    outcomes.add(outcome);
    if (System.console() != null || outcomes.size() % 50 == 0) {
      System.err.printf("\r%d/%d %-60.60s", outcomes.size(), total, outcome.fileName());
      System.err.flush();
    }
  }

  private static void endProgress() {
    System.err.printf("\r%-80s\r", "");
    System.err.flush();
  }

  private void printTable(Messages messages) {
    int widest = outcomes.stream().mapToInt(one -> one.fileName().length()).max().orElse(0);
    int width = Math.clamp(widest, 1, 60);
    for (Batch.Outcome outcome : outcomes) {
      String name = outcome.fileName();
      String pad = " ".repeat(Math.max(0, width - name.length()));
      System.out.println(name + pad + "  " + describe(outcome, messages));
    }
  }

  private String describe(Batch.Outcome outcome, Messages messages) {
    KeptSheet sheet = outcome.sheet();
    String again = outcome.duplicate() ? "= " : "";
    String reason = sheet.decision().reason();
    if (reason != null) {
      return again + messages.find(language, "refusal." + reason).orElse(reason);
    }
    SheetForm form = sheet.decision().form();
    if (form == null) {
      return again + sheet.state().code();
    }
    String dates =
        form.days().stream()
            .map(day -> day.date() + " " + day.unit() + (day.cancelled() ? " (–)" : ""))
            .collect(Collectors.joining(", "));
    String holds =
        sheet.decision().holds().stream().sorted().map(Hold::code).collect(Collectors.joining(" "));
    return again
        + "%s · %s · %s%s"
            .formatted(
                Objects.requireNonNullElse(form.productionTitle(), "?"),
                dates,
                sheet.decision().posted() ? "posted" : "to review",
                holds.isEmpty() ? "" : " · " + holds);
  }

  private void printSummary(int waited, double seconds) {
    long duplicates = outcomes.stream().filter(Batch.Outcome::duplicate).count();
    long posted = outcomes.stream().filter(one -> one.sheet().decision().posted()).count();
    long aside =
        outcomes.stream().filter(one -> one.sheet().state() == SheetState.SET_ASIDE).count();
    System.out.printf(
        "%n%s in %.1f s: %d posted, %d to review, %d set aside; %d known before%s.%n",
        files(outcomes.size()),
        seconds,
        posted,
        outcomes.size() - posted - aside - stillWaiting(),
        aside,
        duplicates,
        waited == 0 ? "" : "; " + waited + " left waiting by an earlier run were read first");
    if (stillWaiting() > 0) {
      System.err.printf(
          "%d could not be read and go on waiting: run this again.%n", stillWaiting());
    }
  }

  private static String files(int count) {
    return count == 1 ? "1 file" : count + " files";
  }

  private void writeLedger(Ledger ledger) throws IOException {
    if (ledgerJson != null) {
      var days = LedgerExport.byProduction(ledger.list(LedgerFilter.ALL));
      Files.writeString(
          ledgerJson, new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(days));
    }
  }
}
