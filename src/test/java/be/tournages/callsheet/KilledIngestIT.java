package be.tournages.callsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import be.tournages.persistence.PrivateCluster;
import be.tournages.persistence.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real command over a batch of 500 sheets, cut short in the middle and run again. */
class KilledIngestIT {

  private static final int SHEETS = 500;
  private static final int READ_BEFORE_THE_KILL = 100;

  @TempDir Path folder;
  private @Nullable Process running;

  @AfterEach
  void leaveNothingRunning() {
    if (running != null) {
      running.destroyForcibly();
    }
  }

  @Test
  void afterAKilledProcessEveryFileIsDoneOrWaitingAndNoDayIsDoubledOrLost() throws Exception {
    var command = new IngestCommand(folder, TestDatabase.url());
    Path sheets = command.sheets(SHEETS);
    startAndWaitForTheMiddle(command, sheets).destroyForcibly().waitFor();
    assertDoneOrWaiting(command);
    assertRunAgainFinishes(command, sheets);
  }

  @Test
  void afterAKilledDatabaseTheSameHoldsOnceItRunsAgain() throws Exception {
    assumeThat(Path.of("/usr/lib/postgresql")).as("PostgreSQL's programs").isDirectory();
    Path home = Files.createTempDirectory("tournages-killed-");
    var cluster = new PrivateCluster(home);
    cluster.start();
    try {
      var command = new IngestCommand(folder, cluster.jdbcUrl());
      Path sheets = command.sheets(SHEETS);
      Process first = startAndWaitForTheMiddle(command, sheets);
      killServer(home);
      assertThat(first.waitFor(2, TimeUnit.MINUTES)).isTrue();
      assertThat(first.exitValue()).isEqualTo(1);
      assertThat(command.log()).content().contains("run this again for the rest");
      cluster.start();
      assertDoneOrWaiting(command);
      assertRunAgainFinishes(command, sheets);
    } finally {
      cluster.stop();
      new ProcessBuilder("rm", "-rf", home.toString()).start().waitFor();
    }
  }

  private Process startAndWaitForTheMiddle(IngestCommand command, Path sheets) throws Exception {
    Process first = command.start(sheets);
    running = first;
    while (done(command) < READ_BEFORE_THE_KILL && first.isAlive()) {
      Thread.sleep(20);
    }
    return first;
  }

  /* None while the command still brings the schema up. */
  private static long done(IngestCommand command) {
    try {
      return command.count("state <> 'waiting'");
    } catch (SQLException e) {
      return 0;
    }
  }

  /* The server without a chance to finish anything, and all that it started. */
  private static void killServer(Path home) throws Exception {
    String pid = Files.readAllLines(home.resolve("data/postmaster.pid")).getFirst();
    ProcessHandle server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    var all = server.descendants().toList();
    server.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
    server.onExit().get(30, TimeUnit.SECONDS);
  }

  private static void assertDoneOrWaiting(IngestCommand command) throws Exception {
    long done = command.count("state <> 'waiting'");
    assertThat(done).isBetween((long) READ_BEFORE_THE_KILL, SHEETS - 1L);
    assertThat(command.count("posted")).isEqualTo(done);
    assertThat(command.days()).isEqualTo(done);
  }

  private static void assertRunAgainFinishes(IngestCommand command, Path sheets) throws Exception {
    Process again = command.start(sheets);
    assertThat(again.waitFor(10, TimeUnit.MINUTES)).isTrue();
    assertThat(again.exitValue()).isZero();
    assertThat(command.count("true")).isEqualTo(SHEETS);
    assertThat(command.count("state = 'to_review' AND posted")).isEqualTo(SHEETS);
    assertThat(command.days()).isEqualTo(SHEETS);
  }
}
