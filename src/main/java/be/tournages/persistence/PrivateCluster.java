package be.tournages.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL cluster of our own, in one folder and on a free port of the loopback interface.
 *
 * <p>PostgreSQL refuses to run as root; then the programs run under Debian's {@code postgres}
 * account, which is given the folder. A cluster left by a killed process is taken over when it
 * still runs and started again when it does not.
 */
public final class PrivateCluster {

  private static final Path DEBIAN_PROGRAMS = Path.of("/usr/lib/postgresql");
  private static final String DATABASE = "tournages";

  private final Path folder;
  private final List<String> serverOptions;

  /**
   * @param folder where the cluster's files and log live; created when absent
   * @param serverOptions settings such as {@code fsync=off}
   */
  public PrivateCluster(Path folder, String... serverOptions) {
    this.folder = folder.toAbsolutePath().normalize();
    this.serverOptions = List.of(serverOptions);
  }

  /** Folder of {@code initdb} and {@code pg_ctl}, the newest version installed. */
  public static Path programs() {
    if (!Files.isDirectory(DEBIAN_PROGRAMS)) {
      throw new IllegalStateException("PostgreSQL is not installed: no " + DEBIAN_PROGRAMS);
    }
    try (Stream<Path> versions = Files.list(DEBIAN_PROGRAMS)) {
      return versions
          .filter(version -> Files.isExecutable(version.resolve("bin/initdb")))
          .max(Comparator.comparingInt(PrivateCluster::major))
          .map(version -> version.resolve("bin"))
          .orElseThrow(() -> new IllegalStateException("No initdb below " + DEBIAN_PROGRAMS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int major(Path version) {
    return Integer.parseInt(DEBIAN_PROGRAMS.relativize(version).toString().replaceAll("\\D.*", ""));
  }

  /** Makes sure that the cluster runs and holds the database; true when this call started it. */
  public boolean start() {
    try {
      boolean fresh = !Files.exists(data().resolve("PG_VERSION"));
      if (fresh) {
        initialise();
      }
      boolean started = !isRunning();
      if (started) {
        launch();
      }
      createDatabase();
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops the cluster and waits until its files are at rest; does nothing when it is stopped. */
  public void stop() {
    if (isRunning()) {
      run("pg_ctl", "-D", data().toString(), "-m", "fast", "-w", "stop");
    }
  }

  /** True when a server answers on this cluster's files. */
  public boolean isRunning() {
    return Files.exists(data().resolve("PG_VERSION"))
        && exitCode(command("pg_ctl", "-D", data().toString(), "status")) == 0;
  }

  /** JDBC address of the database, the user included. */
  public String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + port() + "/" + DATABASE + "?user=postgres";
  }

  private void initialise() throws IOException {
    Files.createDirectories(folder);
    if (runsAsRoot()) {
      letPostgresIn();
    }
    run(
        "initdb",
        "-D",
        data().toString(),
        "-U",
        "postgres",
        "-A",
        "trust",
        "-E",
        "UTF8",
        "--locale=C.UTF-8",
        "--no-sync");
  }

  private void letPostgresIn() throws IOException {
    execute(List.of("chown", "postgres", folder.toString()));
    for (Path parent = folder.getParent(); parent != null; parent = parent.getParent()) {
      if (exitCode(asPostgres(List.of("test", "-x", parent.toString()))) != 0) {
        var permissions = Files.getPosixFilePermissions(parent);
        permissions.addAll(PosixFilePermissions.fromString("--x--x--x"));
        Files.setPosixFilePermissions(parent, permissions);
      }
    }
  }

  private void launch() throws IOException {
    int port = choosePort();
    Files.writeString(folder.resolve("port"), Integer.toString(port));
    var options = new StringBuilder("-p " + port + " -c listen_addresses=127.0.0.1");
    options.append(" -c unix_socket_directories=''");
    serverOptions.forEach(option -> options.append(" -c ").append(option));
    run(
        "pg_ctl",
        "-D",
        data().toString(),
        "-l",
        data().resolve("server.log").toString(),
        "-o",
        options.toString(),
        "-w",
        "-t",
        "60",
        "start");
  }

  private void createDatabase() {
    var psql = List.of("-h", "127.0.0.1", "-p", Integer.toString(port()), "-U", "postgres");
    var exists = new ArrayList<>(psql);
    exists.addAll(List.of("-d", DATABASE, "-c", "SELECT 1"));
    if (exitCode(command("psql", exists.toArray(String[]::new))) != 0) {
      var create = new ArrayList<>(psql);
      create.add(DATABASE);
      run("createdb", create.toArray(String[]::new));
    }
  }

  private Path data() {
    return folder.resolve("data");
  }

  private int port() {
    try {
      return Integer.parseInt(Files.readString(folder.resolve("port")).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("The cluster in " + folder + " was never started", e);
    }
  }

  /* The port of last time where it is still free, so that a noted address stays true. */
  private int choosePort() throws IOException {
    if (Files.exists(folder.resolve("port")) && isFree(port())) {
      return port();
    }
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static boolean isFree(int port) {
    try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean runsAsRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private void run(String program, String... arguments) {
    execute(command(program, arguments));
  }

  private static List<String> command(String program, String... arguments) {
    var words = new ArrayList<String>();
    words.add(programs().resolve(program).toString());
    words.addAll(List.of(arguments));
    return runsAsRoot() ? asPostgres(words) : words;
  }

  private static List<String> asPostgres(List<String> words) {
    var command = new ArrayList<>(List.of("setpriv", "--reuid=postgres", "--regid=postgres"));
    command.add("--clear-groups");
    command.addAll(words);
    return command;
  }

  private static void execute(List<String> words) {
    try {
      Path output = Files.createTempFile("tournages-", ".log");
      try {
        if (waitFor(words, output) != 0) {
          throw new IllegalStateException(
              String.join(" ", words) + " failed:\n" + Files.readString(output).strip());
        }
      } finally {
        Files.delete(output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int exitCode(List<String> words) {
    try {
      return waitFor(words, Path.of("/dev/null"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /* Output goes to a file: a server started by pg_ctl would keep a pipe open for ever. */
  private static int waitFor(List<String> words, Path output) throws IOException {
    Process process =
        new ProcessBuilder(words)
            .directory(Path.of("/").toFile())
            .redirectErrorStream(true)
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(output.toFile())
            .start();
    try {
      if (!process.waitFor(120, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException(String.join(" ", words) + " did not end in two minutes");
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while running " + words.getFirst(), e);
    }
  }
}
