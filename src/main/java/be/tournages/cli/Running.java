package be.tournages.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The right to run the server of an installation: one process has it, until it ends or dies. */
record Running(FileChannel channel, FileLock lock) implements AutoCloseable {

  /** The right, unless another process has it. */
  static Optional<Running> begin(Home home) {
    try {
      Files.createDirectories(home.folder());
      FileChannel channel =
          FileChannel.open(
              home.resolve("up.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      return Optional.of(new Running(channel, lock));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
