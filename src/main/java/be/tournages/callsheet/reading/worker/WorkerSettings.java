package be.tournages.callsheet.reading.worker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How worker processes are run.
 *
 * @param classPath where they find their classes
 * @param options options of their Java machine
 * @param startUp how long one may take to come up
 * @param deadline how long one may spend on a document
 * @param idle how long one is kept without work
 */
record WorkerSettings(
    String classPath, List<String> options, Duration startUp, Duration deadline, Duration idle) {

  /** A document may cost 20 seconds of a worker. */
  private static final Duration DEADLINE = Duration.ofSeconds(20);

  WorkerSettings {
    options = List.copyOf(options);
  }

  /**
   * The settings of this program.
   *
   * @param heapMegabytes heap of a worker, at most 512
   * @param home folder for what may be kept between runs, or null
   */
  static WorkerSettings own(int heapMegabytes, @Nullable Path home) {
    return new WorkerSettings(
        System.getProperty("java.class.path"),
        options(Math.clamp(heapMegabytes, 64, 512), home),
        Duration.ofSeconds(60),
        DEADLINE,
        Duration.ofSeconds(60));
  }

  WorkerSettings withDeadline(Duration changed) {
    return new WorkerSettings(classPath, options, startUp, changed, idle);
  }

  private static List<String> options(int heapMegabytes, @Nullable Path home) {
    var options = new ArrayList<String>();
    options.add("-Xmx" + heapMegabytes + "m");
    options.addAll(
        List.of(
            "-Xms16m",
            "-Xss1m",
            "-XX:+UseSerialGC",
            "-XX:MaxHeapFreeRatio=40",
            "-XX:MinHeapFreeRatio=20",
            "-XX:MaxMetaspaceSize=128m",
            "-XX:MaxDirectMemorySize=32m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            "-Dlogback.statusListenerClass=ch.qos.logback.core.status.NopStatusListener"));
    if (home != null) {
      // Halves the start of every worker after the first.
      options.add("-XX:+AutoCreateSharedArchive");
      options.add("-XX:SharedArchiveFile=" + home.resolve("reader.jsa"));
      options.add("-Xlog:cds=off");
      options.add("-Xlog:aot=off");
      options.add("-Dpdfbox.fontcache=" + home);
    }
    return options;
  }
}
