package be.tournages.cli;

import be.tournages.persistence.Sql;
import io.micronaut.context.ApplicationContext;

/** What the database holds once the application has started on it. */
final class Startup {

  private static final String HOLDS =
      """
      SELECT (SELECT max(version) FROM flyway_schema_history) AS schema_version,
             (SELECT count(*) FROM reference_file) AS files
      """;

  private Startup() {}

  /** The schema's version and the number of data files loaded, in words. */
  static String describe(ApplicationContext context) {
    return context
        .getBean(Sql.class)
        .statement(HOLDS)
        .get(row ->
            "schema %s, %d data files in place"
                .formatted(row.text("schema_version"), row.count("files")));
  }
}
