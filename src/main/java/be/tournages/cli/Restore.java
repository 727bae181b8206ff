package be.tournages.cli;

import be.tournages.persistence.ChangeFeed;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts a backup in the place of the database. */
@Command(
    name = "restore",
    description = {
      "Put a backup in the place of what is there now; stop the server first.",
      "The backup is read and brought up to this version beside the present database. Only when",
      "that went well do they change places, and the present one stays as NAME_before_restore."
    },
    mixinStandardHelpOptions = true)
final class Restore implements Callable<Integer>, WithoutDatabase {

  @Parameters(paramLabel = "FILE", description = "A file that 'backup' wrote.")
  Path file = Path.of("");

  private final Home home = Home.find();
  private final Steps steps = Steps.onTerminal();

  @Override
  public Integer call() throws Exception {
    if (!Files.isRegularFile(file)) {
      System.err.println("No such file: " + file);
      return 2;
    }
    Optional<Running> alone = Running.begin(home);
    if (alone.isEmpty()) {
      System.err.println("The server runs: stop it first (Ctrl-C where 'up' was started).");
      return 1;
    }
    try (var _ = alone.get();
        Database database = Database.open(home)) {
      restore(PostgresPrograms.of(database.url()), database.url());
    }
    return 0;
  }

  private void restore(PostgresPrograms postgres, String url) throws Exception {
    String name = postgres.database();
    String restoring = name + "_restoring";
    PostgresPrograms server = postgres.on("postgres");
    steps.run("Backup", () -> check(postgres));
    server.sql("DROP DATABASE IF EXISTS \"" + restoring + "\" WITH (FORCE)");
    server.sql("CREATE DATABASE \"" + restoring + "\" TEMPLATE template0 ENCODING 'UTF8'");
    try {
      steps.run(
          "Reading",
          () -> {
            postgres
                .on(restoring)
                .run(
                    "pg_restore",
                    "--no-owner",
                    "--exit-on-error",
                    "--single-transaction",
                    "--dbname=" + restoring,
                    file.toString());
            return "read";
          });
      steps.run("Bringing up", () -> bringUp(url.replace("/" + name, "/" + restoring)));
      steps.run("Taking over", () -> swap(server, name, restoring));
    } catch (Exception e) {
      server.sql("DROP DATABASE IF EXISTS \"" + restoring + "\" WITH (FORCE)");
      System.err.println("Nothing was changed.");
      throw e;
    }
  }

  private String check(PostgresPrograms postgres) throws Exception {
    String contents;
    try {
      contents = postgres.run("pg_restore", "--list", file.toString());
    } catch (IOException e) {
      throw new IOException(file + " is not a backup, or is cut short. " + e.getMessage(), e);
    }
    if (!contents.contains("TABLE DATA public feed_epoch")) {
      throw new IOException(file + " is a backup of another application.");
    }
    long tables = contents.lines().filter(line -> line.contains(" TABLE DATA ")).count();
    return "whole, %d tables, %.1f MB".formatted(tables, Files.size(file) / 1e6);
  }

  /* Transactions count anew in a new database: whoever follows the change feed starts over. */
  private static String bringUp(String url) throws IOException {
    Map<String, Object> there = Map.of("datasources.default.url", url);
    try (var context = ApplicationContext.builder().properties(there).start()) {
      for (var migration : context.getBean(Flyway.class).info().all()) {
        if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
          throw new IOException("The backup is of a newer version of Tournages: update first.");
        }
      }
      context.getBean(ChangeFeed.class).startOver();
      return Startup.describe(context);
    }
  }

  private static String swap(PostgresPrograms server, String name, String restoring)
      throws Exception {
    String kept = name + "_before_restore";
    server.sql("DROP DATABASE IF EXISTS \"" + kept + "\" WITH (FORCE)");
    server.sql(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name + "'");
    server.run(
        "psql",
        "-XAtq",
        "--single-transaction",
        "-v",
        "ON_ERROR_STOP=1",
        "-c",
        "ALTER DATABASE \"" + name + "\" RENAME TO \"" + kept + "\"",
        "-c",
        "ALTER DATABASE \"" + restoring + "\" RENAME TO \"" + name + "\"");
    return "done; what was there before is the database " + kept;
  }
}
