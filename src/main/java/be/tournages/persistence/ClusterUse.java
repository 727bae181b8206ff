package be.tournages.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One process's use of a private cluster. The first user starts it and the last one stops it,
 * whichever they are; locks that the system gives back when a process dies say who is left.
 */
public final class ClusterUse implements AutoCloseable {

  private final PrivateCluster cluster;
  private final FileChannel channel;
  private final FileLock use;
  private final boolean started;

  private ClusterUse(PrivateCluster cluster, FileChannel channel, FileLock use, boolean started) {
    this.cluster = cluster;
    this.channel = channel;
    this.use = use;
    this.started = started;
  }

  /**
   * Begins to use the cluster in a folder, and starts it unless it runs.
   *
   * @param folder where the cluster's files live; created when absent
   */
  public static ClusterUse begin(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel channel = open(folder.resolve("use.lock"));
      FileLock use = channel.lock(0, Long.MAX_VALUE, true);
      var cluster = new PrivateCluster(folder);
      try (FileChannel starting = open(folder.resolve("start.lock"));
          var _ = starting.lock()) {
        return new ClusterUse(cluster, channel, use, cluster.start());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** JDBC address of the database, the user included. */
  public String jdbcUrl() {
    return cluster.jdbcUrl();
  }

  /** True when this use started the cluster; false when it ran already. */
  public boolean isStarter() {
    return started;
  }

  /** Starts the cluster again if it has died; true when it had. */
  public boolean revive() {
    return cluster.start();
  }

  /** Ends this use; the last user stops the cluster. */
  @Override
  public void close() {
    try (channel) {
      use.release();
      try (FileLock alone = channel.tryLock()) {
        if (alone != null) {
          cluster.stop();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }
}
