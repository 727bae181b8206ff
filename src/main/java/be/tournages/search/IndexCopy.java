package be.tournages.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * A copy of the index as it lies on disk, read from outside the process that keeps it.
 *
 * @param folder where it lies
 * @param documents published entries at its last commit; 0 when it cannot be read
 * @param position how far in the change feed that commit has come, null when it cannot be read
 * @param damage why it cannot be read, null when it can
 */
public record IndexCopy(
    Path folder, long documents, @Nullable String position, @Nullable String damage) {

  /** The copies below home, whichever process keeps them; those never committed are left out. */
  public static List<IndexCopy> list(Path home) {
    if (!Files.isDirectory(home)) {
      return List.of();
    }
    try (Stream<Path> below = Files.list(home)) {
      return below
          .filter(folder -> String.valueOf(folder.getFileName()).matches("index(-[0-9]+)?"))
          .filter(IndexCopy::isCommitted)
          .sorted()
          .map(IndexCopy::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isCommitted(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> String.valueOf(file.getFileName()).startsWith("segments_"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IndexCopy read(Path folder) {
    try (FSDirectory directory = IndexFiles.directory(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      String position = reader.getIndexCommit().getUserData().get(IndexFiles.POSITION);
      return new IndexCopy(folder, reader.numDocs(), position, null);
    } catch (IOException e) {
      return new IndexCopy(folder, 0, null, String.valueOf(e.getMessage()));
    }
  }
}
