package be.tournages.callsheet;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A watched directory, such as one that a mailbox is delivered to ({@code TOURNAGES_INBOX}). A file
 * is taken in once it has been at rest for a moment, and then moved to the folder {@code taken}
 * beside it; a crash between the two is harmless, since the same content is kept once.
 */
@Singleton
public class Inbox {

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
      for (Path file : files) {
        takeIn(folder.get(), file);
      }
      return files.size();
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
      return changed.isBefore(clock.instant().minus(REST)) && Files.size(file) <= LARGEST_BYTES;
    } catch (IOException e) {
      return false;
    }
  }

  private void takeIn(Path from, Path file) throws IOException {
    String name = file.getFileName().toString();
    callSheets.receive(name, Files.readAllBytes(file), "inbox");
    Path taken = Files.createDirectories(from.resolve("taken"));
    Files.move(file, taken.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }
}
