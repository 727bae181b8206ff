package be.tournages.callsheet;

import be.tournages.shoot.Ledger;
import be.tournages.shoot.LedgerFilter;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Measures how many one-page call sheets a second are kept, read and posted, from the first file to
 * the last, beside bare text stripping of the same files by PDFBox in one process in the same run;
 * and on the way the live heap and the resident memory of this process and of its readers.
 * Arguments: number of sheets (2000), threads (2).
 */
final class IngestBenchmark {

  private IngestBenchmark() {}

  /** Generates, measures, prints. */
  public static void main(String[] args) throws Exception {
    int count = args.length > 0 ? Integer.parseInt(args[0]) : 2000;
    int threads = args.length > 1 ? Integer.parseInt(args[1]) : 2;
    Path folder = Files.createTempDirectory("sheets");
    try {
      List<Path> files = GeneratedSheets.write(folder, count);
      double peer = count / seconds(() -> strip(files, threads));
      say("PDFBox alone, %d threads: %.1f PDFs a second", threads, peer);
      double ours = count / ingest(files, threads);
      say("ingest, %d threads: %.1f PDFs a second; ratio %.2f", threads, ours, ours / peer);
    } finally {
      delete(folder);
    }
    System.exit(0);
  }

  private static Void strip(List<Path> files, int threads) throws Exception {
    try (var pool = Executors.newFixedThreadPool(threads)) {
      List<Callable<String>> tasks =
          files.stream().<Callable<String>>map(file -> () -> strip(file)).toList();
      for (var text : pool.invokeAll(tasks)) {
        if (!text.get().contains("FEUILLE DE SERVICE")) {
          throw new IOException("No text");
        }
      }
    }
    return null;
  }

  private static String strip(Path file) throws IOException {
    try (var document = Loader.loadPDF(Files.readAllBytes(file))) {
      return new PDFTextStripper().getText(document);
    }
  }

  /* Seconds from the first file to the last; the start of the program is not counted. */
  private static double ingest(List<Path> files, int threads) throws Exception {
    var counts = new int[2];
    try (ApplicationContext context = ApplicationContext.run()) {
      Batch batch = context.getBean(Batch.class);
      long start = System.nanoTime();
      batch.run(
          files,
          threads,
          "bench",
          outcome -> {
            counts[0]++;
            counts[1] += outcome.sheet().decision().posted() ? 1 : 0;
            if (counts[0] % 1000 == 0) {
              say("  %,6d after %5.1f s: %s", counts[0], since(start), memory());
            }
          });
      double seconds = since(start);
      int days = context.getBean(Ledger.class).list(LedgerFilter.ALL).size();
      say("%,d sheets: %,d posted, %,d days in the ledger", counts[0], counts[1], days);
      return seconds;
    }
  }

  private static String memory() {
    String workers =
        ProcessHandle.current()
            .children()
            .map(child -> residentMegabytes(child.pid()))
            .filter(resident -> resident > 0)
            .map(resident -> resident + " MB")
            .reduce((one, two) -> one + ", " + two)
            .orElse("none");
    return "live heap %d MB, resident %d MB; readers %s"
        .formatted(liveMegabytes(), residentMegabytes(ProcessHandle.current().pid()), workers);
  }

  private static long liveMegabytes() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }

  private static long residentMegabytes(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .sum();
    } catch (IOException e) {
      return 0;
    }
  }

  private static double seconds(Callable<Void> run) throws Exception {
    long start = System.nanoTime();
    run.call();
    return since(start);
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> below = Files.list(folder)) {
      for (Path file : below.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
