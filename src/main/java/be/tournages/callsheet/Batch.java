package be.tournages.callsheet;

import io.micronaut.context.annotation.Prototype;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Takes in many files at once. Documents are kept first, each in its own transaction, then read by
 * a few threads; an interrupted batch is continued by running it again.
 */
@Prototype
public class Batch {

  /** Documents kept ahead of the readers; bounds what one batch holds in memory. */
  private static final int ROUND = 64;

  private final CallSheets callSheets;
  private final ReadingDesk desk;

  Batch(CallSheets callSheets, ReadingDesk desk) {
    this.callSheets = callSheets;
    this.desk = desk;
  }

  /**
   * What became of a file.
   *
   * @param fileName its name
   * @param duplicate whether its content was here before
   * @param sheet the document as it stands now
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
   * Keeps and reads the files.
   *
   * @param threads how many read at once
   * @param each told of every file, in the order given
   */
  public void run(List<Path> files, int threads, String who, Consumer<Outcome> each)
      throws InterruptedException {
    try (var pool = Executors.newFixedThreadPool(threads)) {
      for (int start = 0; start < files.size(); start += ROUND) {
        var round = files.subList(start, Math.min(files.size(), start + ROUND));
        var tasks = new ArrayList<Callable<Outcome>>();
        for (Path file : round) {
          Arrival arrival = receive(file, who);
          tasks.add(() -> read(arrival));
        }
        for (Future<Outcome> outcome : pool.invokeAll(tasks)) {
          each.accept(result(outcome));
        }
      }
    }
  }

  /** Reads what earlier batches left waiting and returns how many. */
  public int readWaiting() {
    int read = 0;
    while (desk.readNext().isPresent()) {
      read++;
    }
    return read;
  }

  private Arrival receive(Path file, String who) {
    try {
      return callSheets.receive(file.getFileName().toString(), Files.readAllBytes(file), who);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private Outcome read(Arrival arrival) {
    boolean duplicate = arrival.outcome() == Arrival.Outcome.DUPLICATE;
    KeptSheet sheet = desk.read(arrival.id()).orElseGet(() -> callSheets.get(arrival.id()));
    return new Outcome(arrival.fileName(), duplicate, sheet);
  }

  private static Outcome result(Future<Outcome> outcome) throws InterruptedException {
    try {
      return outcome.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("A document could not be taken in", e.getCause());
    }
  }
}
