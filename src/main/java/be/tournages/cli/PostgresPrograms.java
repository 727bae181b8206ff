package be.tournages.cli;

import be.tournages.persistence.PrivateCluster;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PostgreSQL's own programs, run against one database. The password goes by the environment, which
 * other users of the machine cannot read.
 *
 * @param server host and port, user and password as libpq's environment variables
 * @param database name of the database
 */
record PostgresPrograms(Map<String, String> server, String database) {

  private static final Pattern JDBC =
      Pattern.compile("jdbc:postgresql://([^:/?]+)(?::(\\d+))?/([^?]+)(?:\\?(.*))?");
  private static final Map<String, String> BY_PARAMETER =
      Map.of("user", "PGUSER", "password", "PGPASSWORD", "sslmode", "PGSSLMODE");

  /** The programs for the database of a JDBC address. */
  static PostgresPrograms of(String jdbcUrl) throws IOException {
    Matcher parts = JDBC.matcher(jdbcUrl);
    if (!parts.matches()) {
      throw new IOException(
          "TOURNAGES_DATABASE_URL has to look like"
              + " jdbc:postgresql://HOST:PORT/DATABASE?user=USER&password=PASSWORD");
    }
    var server = new HashMap<String, String>();
    server.put("PGHOST", parts.group(1));
    server.put("PGPORT", parts.group(2) == null ? "5432" : parts.group(2));
    if (parts.group(4) != null) {
      for (String parameter : parts.group(4).split("&")) {
        String[] pair = parameter.split("=", 2);
        String variable = BY_PARAMETER.get(pair[0]);
        if (variable != null && pair.length == 2) {
          server.put(variable, URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
      }
    }
    return new PostgresPrograms(server, parts.group(3));
  }

  /** The same server, another database. */
  PostgresPrograms on(String other) {
    return new PostgresPrograms(server, other);
  }

  /**
   * Runs a program and returns what it printed.
   *
   * @throws IOException with what it complained about
   */
  String run(String program, String... arguments) throws IOException, InterruptedException {
    var words = new ArrayList<String>();
    words.add(find(program));
    words.addAll(List.of(arguments));
    var builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().putAll(server);
    builder.environment().put("PGDATABASE", database);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    try {
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IOException(program + " says: " + output.strip());
      }
      return output;
    } finally {
      process.destroy();
    }
  }

  /** Runs one SQL statement and returns its rows, columns separated by {@code |}. */
  String sql(String statement) throws IOException, InterruptedException {
    return run("psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-c", statement).strip();
  }

  /* Where only the client is installed, its programs are on the path. */
  private static String find(String program) {
    try {
      Path own = PrivateCluster.programs().resolve(program);
      return Files.isExecutable(own) ? own.toString() : program;
    } catch (IllegalStateException e) {
      return program;
    }
  }
}
