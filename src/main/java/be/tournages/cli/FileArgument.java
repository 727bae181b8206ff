package be.tournages.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The file that a command reads. */
final class FileArgument {

  @Parameters(paramLabel = "FILE", description = "File to import.")
  Path file = Path.of("");

  /** The file itself. */
  Path path() {
    return file;
  }

  /** Its name without folders. */
  String name() {
    return String.valueOf(file.getFileName());
  }

  /** Says so when there is no such file. */
  boolean isMissing() {
    return isMissing(file);
  }

  /** The same of another file that a command reads. */
  static boolean isMissing(Path file) {
    if (Files.isRegularFile(file)) {
      return false;
    }
    System.err.println("No such file: " + file);
    return true;
  }
}
