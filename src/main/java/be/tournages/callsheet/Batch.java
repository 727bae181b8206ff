package be.tournages.callsheet;

import be.tournages.callsheet.reading.ReaderUnavailableException;
import io.micronaut.context.annotation.Prototype;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in many files at once. Documents are kept first, each in its own transaction, then read by
 * a few threads; an interrupted batch is continued by running it again.
 */
@Prototype
public class Batch {

  /** Documents kept ahead of the readers; bounds what one batch holds in memory. */
  private static final int ROUND = 64;

  private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

  private final CallSheets callSheets;
  private final ReadingDesk desk;
  private volatile boolean readerIsAway;

  Batch(CallSheets callSheets, ReadingDesk desk) {
    this.callSheets = callSheets;
    this.desk = desk;
  }

  /**
   * What became of a file.
   *
   * @param fileName its name
   * @param duplicate whether its content was here before
   * @param sheet the document as it stands now; waiting when it could not be read this time
   */
  public record Outcome(String fileName, boolean duplicate, KeptSheet sheet) {}

  /** Files of the paths by name; folders are entered. */
  public static List<Path> files(Collection<Path> paths) throws IOException {
    var files = new ArrayList<Path>();
    for (Path path : paths) {
      try (Stream<Path> below = Files.walk(path)) {
        below.filter(Files::isRegularFile).forEach(files::add);
      }
    }
    files.sort(Comparator.comparing(Path::toString));
    return files;
  }

  /**
   * Keeps and reads the files. One that cannot be read goes on waiting and holds up no other; when
   * the reader is not available, the files are kept, and none is read.
   *
   * @param threads how many read at once
   * @param each told of every file, in the order given
   * @throws BatchStoppedException when it cannot go on, as without a database
   */
  public void run(List<Path> files, int threads, String who, Consumer<Outcome> each)
      throws InterruptedException {
    try (var pool = Executors.newFixedThreadPool(threads)) {
      try {
        for (int start = 0; start < files.size(); start += ROUND) {
          round(files.subList(start, Math.min(files.size(), start + ROUND)), pool, who, each);
        }
      } catch (RuntimeException e) {
        // What waits for the pool would only fail as well, each after a while of its own.
        pool.shutdownNow();
        throw e;
      }
    }
  }

  private void round(List<Path> files, ExecutorService pool, String who, Consumer<Outcome> each)
      throws InterruptedException {
    var outcomes = new ArrayList<Future<Outcome>>();
    for (Path file : files) {
      Arrival arrival = receive(file, who);
      outcomes.add(pool.submit(() -> read(arrival)));
    }
    for (Future<Outcome> outcome : outcomes) {
      each.accept(result(outcome));
    }
  }

  /**
   * Reads what earlier batches left waiting.
   *
   * @param threads how many read at once
   * @return how many were read
   */
  public int readWaiting(int threads) throws InterruptedException {
    Callable<Integer> reading = this::readWhileAnyWaits;
    try (var pool = Executors.newFixedThreadPool(threads)) {
      int read = 0;
      for (var one : pool.invokeAll(Collections.nCopies(threads, reading))) {
        read += result(one);
      }
      return read;
    }
  }

  private int readWhileAnyWaits() {
    int read = 0;
    for (var next = attempt(desk::readNext); !next.isNone(); next = attempt(desk::readNext)) {
      read += next.sheet().isPresent() ? 1 : 0;
    }
    return read;
  }

  private Arrival receive(Path file, String who) {
    try {
      return callSheets.receive(file.getFileName().toString(), Files.readAllBytes(file), who);
    } catch (IOException | RuntimeException e) {
      throw new BatchStoppedException(e);
    }
  }

  private Outcome read(Arrival arrival) {
    boolean duplicate = arrival.outcome() == Arrival.Outcome.DUPLICATE;
    Optional<KeptSheet> read = attempt(() -> desk.read(arrival.id())).sheet();
    KeptSheet sheet = read.orElseGet(() -> callSheets.get(arrival.id()));
    return new Outcome(arrival.fileName(), duplicate, sheet);
  }

  private record Attempt(boolean failed, Optional<KeptSheet> sheet) {
    boolean isNone() {
      return !failed && sheet.isEmpty();
    }
  }

  private Attempt attempt(Supplier<Optional<KeptSheet>> reading) {
    if (readerIsAway) {
      return new Attempt(false, Optional.empty());
    }
    try {
      return new Attempt(false, reading.get());
    } catch (ReaderUnavailableException e) {
      LOG.error("Nothing can be read at present", e);
      readerIsAway = true;
    } catch (StumbledException e) {
      LOG.error("The batch goes on", e);
    }
    return new Attempt(true, Optional.empty());
  }

  private static <T> T result(Future<T> outcome) throws InterruptedException {
    try {
      return outcome.get();
    } catch (ExecutionException e) {
      throw new BatchStoppedException(e.getCause());
    }
  }
}
