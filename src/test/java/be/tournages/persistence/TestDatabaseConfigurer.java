package be.tournages.persistence;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import java.util.Map;

/** Points every application context that a test starts at the test database. */
@ContextConfigurer
public final class TestDatabaseConfigurer implements ApplicationContextConfigurer {

  @Override
  public void configure(ApplicationContextBuilder builder) {
    builder.properties(
        Map.of(
            "datasources.default.url", TestDatabase.url(),
            "micronaut.server.port", "-1",
            "tournages.demo", "false"));
  }
}
