package be.tournages.cli;

import be.tournages.callsheet.reading.CallSheetReader;
import be.tournages.callsheet.reading.Reading;
import be.tournages.callsheet.reading.ScoreSheet;
import be.tournages.callsheet.reading.SourceDocument;
import be.tournages.callsheet.reading.labels.LabelInterpreter;
import be.tournages.callsheet.reading.labels.TerritoryPlaces;
import be.tournages.callsheet.reading.worker.DocumentReader;
import be.tournages.territory.Territory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads documents without keeping or posting anything; needs no database. */
final class ReadOnly {

  /** Documents in hand at once; bounds what a run over a large folder holds in memory. */
  private static final int ROUND = 64;

  private static final int MOST_BYTES = (30 << 20) + 1;

  private static final ObjectWriter JSON = new ObjectMapper().writerWithDefaultPrettyPrinter();

  private final @Nullable Path out;
  private final int threads;
  private int failed;

  /**
   * A run.
   *
   * @param out folder for one JSON a document, named after it, or null
   */
  ReadOnly(@Nullable Path out, int threads) {
    this.out = out;
    this.threads = threads;
  }

  /**
   * Reads the files and tells of each in their order, in a line; one that fails stops no other.
   *
   * @return how many failed
   */
  int run(List<Path> files, BiConsumer<Path, String> each)
      throws IOException, InterruptedException {
    if (out != null) {
      Files.createDirectories(out);
    }
    var interpreter = new LabelInterpreter(new TerritoryPlaces(new Territory()));
    String home = Objects.requireNonNullElse(System.getProperty("tournages.home"), "");
    try (var reader = new DocumentReader(interpreter, threads, 256, home);
        var pool = Executors.newFixedThreadPool(threads)) {
      for (int start = 0; start < files.size(); start += ROUND) {
        List<Path> round = files.subList(start, Math.min(files.size(), start + ROUND));
        List<Future<ScoreSheet>> sheets =
            round.stream().map(file -> pool.submit(() -> read(reader, file))).toList();
        for (int i = 0; i < round.size(); i++) {
          each.accept(round.get(i), line(sheets.get(i)));
        }
      }
    }
    return failed;
  }

  /* One line for a person. */
  private static String line(ScoreSheet sheet) {
    String days =
        String.join(
            ", ",
            sheet.days().stream()
                .map(day -> day.date() + " " + day.unit() + " " + day.communes())
                .toList());
    return Stream.of(sheet.status(), sheet.reason(), sheet.title(), days)
        .filter(text -> text != null && !text.isBlank())
        .reduce((one, two) -> one + " · " + two)
        .orElse("");
  }

  private ScoreSheet read(CallSheetReader reader, Path file) throws IOException {
    String name = file.getFileName().toString();
    Reading reading = reader.read(new SourceDocument(name, content(file), null));
    ScoreSheet sheet = ScoreSheet.of(name, reading);
    if (out != null) {
      JSON.writeValue(out.resolve(name + ".json").toFile(), sheet);
    }
    return sheet;
  }

  /* A little more than the reader takes is enough for it to refuse the rest. */
  private static byte[] content(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MOST_BYTES);
    }
  }

  private String line(Future<ScoreSheet> sheet) throws InterruptedException {
    try {
      return line(sheet.get());
    } catch (ExecutionException e) {
      failed++;
      return "could not be read: " + e.getCause();
    }
  }
}
