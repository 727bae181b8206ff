package be.tournages.cli;

import be.tournages.persistence.PrivateCluster;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the machine has to offer: Java, programs, disk. */
record MachineCheck(Home home) {

  private static final int JAVA = 25;
  private static final long LITTLE_BYTES = 2L << 30;
  private static final long TOO_LITTLE_BYTES = 300L << 20;
  private static final String INSTALL = "apt-get install -y --no-install-recommends ";

  List<Finding> run() {
    var findings = new ArrayList<Finding>();
    findings.add(java());
    findings.add(program("mvn", "maven", "builds the application"));
    if (!Database.isGiven()) {
      findings.add(postgres());
    }
    findings.add(disk());
    findings.add(program("chromium", "chromium", "runs the browser tests"));
    findings.add(program("node", "nodejs npm", "checks the browser code in 'test'"));
    return findings;
  }

  private static Finding java() {
    int version = Runtime.version().feature();
    Path compiler = Path.of(System.getProperty("java.home"), "bin", "javac");
    if (version < JAVA) {
      return Finding.fault("Java", "version " + version, "install a JDK " + JAVA);
    }
    return Files.isExecutable(compiler)
        ? Finding.good("JDK", Runtime.version() + " in " + System.getProperty("java.home"))
        : Finding.warning(
            "JDK", "a runtime without compiler", "install a JDK " + JAVA + " to build from source");
  }

  private static Finding program(String name, String packages, String purpose) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst()
        .map(found -> Finding.good(name, found.toString()))
        .orElseGet(() ->
            Finding.warning(name, "missing; it " + purpose, "as root: " + INSTALL + packages));
  }

  private static Finding postgres() {
    String mend = "as root: " + INSTALL + "postgresql-15 postgresql-15-postgis-3";
    try {
      Path programs = PrivateCluster.programs();
      String postgis =
          programs.toString().replaceFirst("/lib/(.*)/bin$", "/share/$1/extension/postgis.control");
      return Files.exists(Path.of(postgis))
          ? Finding.good("PostgreSQL", programs + ", with PostGIS")
          : Finding.fault("PostgreSQL", programs + ", without PostGIS", mend);
    } catch (IllegalStateException e) {
      return Finding.fault("PostgreSQL", "not installed", mend);
    }
  }

  private Finding disk() {
    Path there = Files.exists(home.folder()) ? home.folder() : home.folder().resolveSibling("");
    if (!Files.isWritable(there)) {
      return Finding.fault("Disk", there + " cannot be written", "give this account the folder");
    }
    // Not by FileStore, which needs the mount to be listed: in a chroot it is not.
    long free = there.toFile().getUsableSpace();
    String state = "%.1f GB free at %s".formatted(free / 1e9, there);
    String mend = "make room, or name another folder in TOURNAGES_HOME";
    return free < TOO_LITTLE_BYTES
        ? Finding.fault("Disk", state, mend)
        : free < LITTLE_BYTES ? Finding.warning("Disk", state, mend) : Finding.good("Disk", state);
  }
}
