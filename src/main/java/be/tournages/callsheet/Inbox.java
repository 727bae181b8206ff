package be.tournages.callsheet;

import be.tournages.callsheet.reading.Refusal;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A watched directory, such as one that a mailbox is delivered to ({@code TOURNAGES_INBOX}). A file
 * is taken in once it has been at rest for a moment, and then moved to the folder {@code taken}
 * beside it, or to {@code refused} with its reason when it is too large to be kept; a crash between
 * the two is harmless, since the same content is kept once.
 */
@Singleton
public class Inbox {

  private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

  /** A file that changed later than this is still being written. */
  private static final Duration REST = Duration.ofSeconds(2);

  private static final long LARGEST_BYTES = 30L * 1024 * 1024;

  private final CallSheets callSheets;
  private final Clock clock = Clock.systemUTC();
  private final Optional<Path> folder;

  Inbox(CallSheets callSheets, @Value("${tournages.inbox:}") String folder) {
    this.callSheets = callSheets;
    this.folder = folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder));
  }

  /** True when a directory is watched. */
  public boolean isWatched() {
    return folder.isPresent();
  }

  /** Takes in every file at rest and returns how many. */
  public int takeIn() {
    if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
      return 0;
    }
    try {
      List<Path> files = filesAtRest(folder.get());
      int taken = 0;
      for (Path file : files) {
        taken += takeIn(folder.get(), file) ? 1 : 0;
      }
      return taken;
    } catch (IOException e) {
      throw new UncheckedIOException("Inbox", e);
    }
  }

  private List<Path> filesAtRest(Path from) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .filter(this::isAtRest)
          .sorted()
          .toList();
    }
  }

  private boolean isAtRest(Path file) {
    try {
      Instant changed = Files.getLastModifiedTime(file).toInstant();
      return changed.isBefore(clock.instant().minus(REST));
    } catch (IOException e) {
      return false;
    }
  }

  /* One file that cannot be taken in must not hold up the others. */
  private boolean takeIn(Path from, Path file) {
    String name = file.getFileName().toString();
    try {
      if (Files.size(file) > LARGEST_BYTES) {
        move(file, from.resolve("refused"));
        Files.writeString(
            from.resolve("refused").resolve(name + ".reason.txt"), Refusal.TOO_LARGE.code() + "\n");
        return false;
      }
      callSheets.receive(name, Files.readAllBytes(file), "inbox");
      move(file, from.resolve("taken"));
      return true;
    } catch (IOException e) {
      LOG.warn("{} stays in the inbox", name, e);
      return false;
    }
  }

  /* Two mails may carry files of one name. */
  private static void move(Path file, Path folder) throws IOException {
    Files.createDirectories(folder);
    Path target = folder.resolve(file.getFileName());
    for (int i = 2; Files.exists(target); i++) {
      target = folder.resolve(i + "-" + file.getFileName());
    }
    Files.move(file, target);
  }
}
