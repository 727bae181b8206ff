package be.tournages.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of this installation's state: the private cluster, the search index, the log. */
record Home(Path folder) {

  private static final String ADDRESS = "address";

  /** The folder of the system property {@code tournages.home}, else {@code .tournages} here. */
  static Home find() {
    return new Home(Path.of(System.getProperty("tournages.home", ".tournages")).toAbsolutePath());
  }

  /** A file of the state. */
  Path resolve(String name) {
    return folder.resolve(name);
  }

  /** Notes where the server is reached. */
  void noteAddress(String address) {
    try {
      Files.createDirectories(folder);
      Files.writeString(resolve(ADDRESS), address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the server is or was last reached. */
  Optional<String> findAddress() {
    try {
      Path file = resolve(ADDRESS);
      return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
