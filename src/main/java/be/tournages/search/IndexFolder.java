package be.tournages.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Finds a folder for the index of this process. Each process has a copy of its own: when another
 * one on this machine holds the first folder, the second is taken, and so on.
 */
final class IndexFolder {

  private static final int MOST_ON_ONE_MACHINE = 64;

  private IndexFolder() {}

  /** The first folder below home that no living process holds. */
  static Path take(Path home) throws IOException {
    for (int i = 1; i <= MOST_ON_ONE_MACHINE; i++) {
      Path folder = home.resolve(i == 1 ? "index" : "index-" + i);
      Files.createDirectories(folder);
      if (isFree(folder)) {
        return folder;
      }
    }
    throw new IOException("Every index folder in " + home + " is in use");
  }

  private static boolean isFree(Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      return true;
    } catch (LockObtainFailedException e) {
      return false;
    }
  }
}
