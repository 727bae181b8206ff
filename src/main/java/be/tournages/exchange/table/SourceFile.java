package be.tournages.exchange.table;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param name as people call it; its ending does not matter
 * @param path where it lies
 */
public record SourceFile(String name, Path path) {

  /** A file that is called as it lies there. */
  public static SourceFile of(Path path) {
    return new SourceFile(String.valueOf(path.getFileName()), path);
  }

  /** The name without its ending. */
  public String stem() {
    return name.replaceFirst("\\.[A-Za-z0-9]{1,8}$", "");
  }
}
