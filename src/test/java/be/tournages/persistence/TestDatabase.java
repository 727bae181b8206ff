package be.tournages.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The one PostGIS database of a test run: on the server of {@code TOURNAGES_TEST_DATABASE_URL},
 * else in a container where an engine answers, else in a throw-away local cluster.
 *
 * <p>On a given server a database of the run's own is created and dropped; nothing else there is
 * touched.
 */
public final class TestDatabase {

  private static final DockerImageName POSTGIS =
      DockerImageName.parse("postgis/postgis:15-3.3").asCompatibleSubstituteFor("postgres");

  private static final Deque<Cleanup> CLEANUPS = new ArrayDeque<>();

  private TestDatabase() {}

  private static final class Holder {
    static final String URL = open();
  }

  /** JDBC address of an empty database, the same for the whole JVM. */
  public static String url() {
    return Holder.URL;
  }

  /** JDBC address of another empty database on the same server, for tests that fill it. */
  public static String another(String suffix) {
    String url = url();
    String name = url.replaceFirst(".*/([^/?]+).*", "$1") + "_" + suffix;
    execute(url, "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    execute(url, "CREATE DATABASE " + name);
    atExit(() -> execute(url, "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)"));
    return url.replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
  }

  private static String open() {
    String given = System.getenv("TOURNAGES_TEST_DATABASE_URL");
    if (given != null && !given.isBlank()) {
      return ownDatabase(given);
    }
    return containerEngineAnswers() ? container() : localCluster();
  }

  private static String ownDatabase(String server) {
    String name = "tournages_test_" + ProcessHandle.current().pid();
    execute(server, "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    execute(server, "CREATE DATABASE " + name);
    atExit(() -> execute(server, "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)"));
    return server.replaceFirst("(jdbc:postgresql://[^/]+/)[^?]*", "$1" + name);
  }

  private static boolean containerEngineAnswers() {
    return Files.exists(Path.of("/var/run/docker.sock"))
        && DockerClientFactory.instance().isDockerAvailable();
  }

  @SuppressWarnings("resource") // lives as long as the test JVM
  private static String container() {
    var container = new PostgreSQLContainer<>(POSTGIS);
    container.start();
    return container.getJdbcUrl()
        + "&user="
        + container.getUsername()
        + "&password="
        + container.getPassword();
  }

  private static String localCluster() {
    try {
      Path folder = Files.createTempDirectory("tournages-test-");
      var cluster = new PrivateCluster(folder, "fsync=off", "synchronous_commit=off");
      cluster.start();
      atExit(() -> {
        cluster.stop();
        new ProcessBuilder("rm", "-rf", folder.toString()).start();
      });
      return cluster.jdbcUrl();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Cleanup {
    void run() throws Exception;
  }

  /* The latest first, one after the other: a database goes before the server that it is on. */
  private static void atExit(Cleanup cleanup) {
    synchronized (CLEANUPS) {
      if (CLEANUPS.isEmpty()) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> CLEANUPS.forEach(TestDatabase::run)));
      }
      CLEANUPS.push(cleanup);
    }
  }

  private static void run(Cleanup cleanup) {
    try {
      cleanup.run();
    } catch (Exception e) {
      System.err.println("Test database not removed: " + e.getMessage());
    }
  }

  private static void execute(String url, String sql) {
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("Test database: " + sql, e);
    }
  }
}
