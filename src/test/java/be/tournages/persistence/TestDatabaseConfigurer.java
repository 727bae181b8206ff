package be.tournages.persistence;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Points every application context that a test starts at the test database and its own folder. */
@ContextConfigurer
public final class TestDatabaseConfigurer implements ApplicationContextConfigurer {

  private static final class Home {
    static final Path FOLDER = create();

    private static Path create() {
      try {
        return Files.createTempDirectory("tournages-home-");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void configure(ApplicationContextBuilder builder) {
    builder.properties(
        Map.of(
            "datasources.default.url",
            TestDatabase.url(),
            "micronaut.server.port",
            "-1",
            "tournages.home",
            Home.FOLDER.toString(),
            "tournages.demo",
            "false"));
  }
}
