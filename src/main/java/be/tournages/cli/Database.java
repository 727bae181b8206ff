package be.tournages.cli;

import be.tournages.persistence.ClusterUse;
import org.jspecify.annotations.Nullable;

/**
 * The database of a command: the one of {@code TOURNAGES_DATABASE_URL}, else the private cluster,
 * which is started for as long as somebody uses it.
 */
final class Database implements AutoCloseable {

  private static final String URL = "datasources.default.url";

  private final @Nullable ClusterUse cluster;

  private Database(@Nullable ClusterUse cluster) {
    this.cluster = cluster;
  }

  /** True when the private cluster is not used. */
  static boolean isGiven() {
    String given = System.getenv("TOURNAGES_DATABASE_URL");
    return given != null && !given.isBlank();
  }

  /** Opens the database and points every application context of this process at it. */
  static Database open(Home home) {
    if (isGiven()) {
      return new Database(null);
    }
    ClusterUse cluster = ClusterUse.begin(home.resolve("database"));
    System.setProperty(URL, cluster.jdbcUrl());
    return new Database(cluster);
  }

  /** JDBC address, which may hold a password. */
  String url() {
    return isGiven() ? System.getenv("TOURNAGES_DATABASE_URL") : System.getProperty(URL, "");
  }

  /** What was found, without a password. */
  String describe() {
    if (cluster == null) {
      return "given by TOURNAGES_DATABASE_URL, " + url().replaceFirst("\\?.*", "");
    }
    String address = cluster.jdbcUrl().replaceFirst("\\?.*", "");
    return (cluster.isStarter() ? "private cluster started, " : "private cluster running already, ")
        + address;
  }

  /** Starts the private cluster again if it has died; true when it had. */
  boolean revive() {
    return cluster != null && cluster.revive();
  }

  @Override
  public void close() {
    if (cluster != null) {
      cluster.close();
    }
  }
}
