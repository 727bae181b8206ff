package be.tournages.cli;

import be.tournages.search.IndexCopy;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the database holds, looked at without changing anything. */
record DatabaseCheck(Home home) {

  private static final int OLDEST = 15;
  private static final int COMMUNES = 261;
  private static final List<String> EXTENSIONS = List.of("postgis", "pg_trgm", "unaccent");

  List<Finding> run() {
    if (!Database.isGiven() && !Files.exists(home.resolve("database/data/PG_VERSION"))) {
      return List.of(
          Finding.warning("Database", "not there yet", "./tournages up makes it and fills it"));
    }
    try (Database database = Database.open(home);
        Connection connection = DriverManager.getConnection(database.url())) {
      connection.setReadOnly(true);
      var findings = new ArrayList<Finding>();
      findings.add(server(connection, database.describe()));
      findings.add(extensions(connection));
      if (number(
              connection,
              "SELECT count(*) FROM pg_tables WHERE tablename = 'flyway_schema_history'")
          == 0) {
        findings.add(Finding.warning("Schema", "empty", "./tournages up makes and fills it"));
        return findings;
      }
      findings.addAll(contents(connection));
      return findings;
    } catch (SQLException | RuntimeException e) {
      return List.of(Finding.fault("Database", "does not answer: " + e.getMessage(), mend()));
    }
  }

  private String mend() {
    return Database.isGiven()
        ? "look at TOURNAGES_DATABASE_URL and at the server it names"
        : "the reason stands at the end of " + home.resolve("database/data/server.log");
  }

  private static Finding server(Connection connection, String where) throws SQLException {
    int version = connection.getMetaData().getDatabaseMajorVersion();
    String state = "PostgreSQL " + version + ", " + where;
    return version < OLDEST
        ? Finding.fault("Database", state, "PostgreSQL " + OLDEST + " or newer is needed")
        : Finding.good("Database", state);
  }

  private static Finding extensions(Connection connection) throws SQLException {
    List<String> missing = new ArrayList<>();
    for (String extension : EXTENSIONS) {
      if (number(
              connection, "SELECT count(*) FROM pg_extension WHERE extname = '" + extension + "'")
          == 0) {
        missing.add(extension);
      }
    }
    return missing.isEmpty()
        ? Finding.good("Extensions", String.join(", ", EXTENSIONS))
        : Finding.fault(
            "Extensions",
            "missing: " + String.join(", ", missing),
            "as a superuser of the database: CREATE EXTENSION "
                + String.join("; CREATE EXTENSION ", missing));
  }

  private List<Finding> contents(Connection connection) throws SQLException {
    var findings = new ArrayList<Finding>();
    findings.add(schema(connection));
    long communes = number(connection, "SELECT count(*) FROM commune");
    findings.add(
        communes == COMMUNES
            ? Finding.good("Communes", communes + " communes")
            : Finding.fault("Communes", communes + " of " + COMMUNES, "./tournages up loads them"));
    findings.add(boundaries(connection));
    long places = number(connection, "SELECT count(*) FROM location");
    findings.add(
        places > 0
            ? Finding.good("Catalogue", places + " places")
            : Finding.warning("Catalogue", "empty", "./tournages import locations FILE"));
    findings.addAll(index(connection));
    findings.add(administrator(connection));
    return findings;
  }

  private static Finding schema(Connection connection) throws SQLException {
    long failed =
        number(connection, "SELECT count(*) FROM flyway_schema_history WHERE NOT success");
    long version =
        number(connection, "SELECT max(CAST(version AS int)) FROM flyway_schema_history");
    return failed == 0
        ? Finding.good("Schema", "version " + version)
        : Finding.fault(
            "Schema", "a migration failed half way", "./tournages restore the last backup");
  }

  private static Finding boundaries(Connection connection) throws SQLException {
    long count = number(connection, "SELECT count(*) FROM commune_boundary");
    return count > 0
        ? Finding.good("Boundaries", count + " communes")
        : Finding.warning(
            "Boundaries",
            "none: a place is given to the commune of the nearest locality, marked approximate",
            "./tournages import boundaries FILE (see geodata/communes/README.md)");
  }

  private List<Finding> index(Connection connection) throws SQLException {
    long published = number(connection, "SELECT count(*) FROM location WHERE status = 'published'");
    List<IndexCopy> copies = IndexCopy.list(home.folder());
    return copies.isEmpty()
        ? List.of(Finding.warning("Search index", "not built yet", "./tournages up builds it"))
        : copies.stream().map(copy -> index(copy, published)).toList();
  }

  private static Finding index(IndexCopy copy, long published) {
    if (copy.damage() != null) {
      return Finding.fault(
          "Search index",
          "cannot be read: " + copy.damage(),
          "stop the server and delete " + copy.folder() + "; the next start builds it again");
    }
    String state = copy.documents() + " of " + published + " published places, " + copy.folder();
    return copy.documents() == published
        ? Finding.good("Search index", state)
        : Finding.warning(
            "Search index",
            state,
            "a running server catches up within seconds, the next start otherwise; if it does"
                + " not, stop the server and delete the folder");
  }

  private static Finding administrator(Connection connection) throws SQLException {
    long count =
        number(
            connection,
            "SELECT count(*) FROM person WHERE role = 'ADMINISTRATOR' AND password IS NOT NULL"
                + " AND disabled_at IS NULL");
    return count > 0
        ? Finding.good("Administrators", Long.toString(count))
        : Finding.warning(
            "Administrators", "nobody can sign in", "open the link that ./tournages up prints");
  }

  private static long number(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
