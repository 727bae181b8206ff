package be.tournages.callsheet.reading.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One worker process. Used by one thread at a time. */
final class Worker implements AutoCloseable {

  /** Exit code of a Java machine that was told to leave when its heap is full. */
  private static final int OUT_OF_MEMORY = 3;

  private static final ScheduledExecutorService ALARMS =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("worker-alarm").factory());

  private final Process process;
  private final DataOutputStream out;
  private final DataInputStream in;
  private volatile boolean late;

  private Worker(Process process) {
    this.process = process;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  /** What a worker answered to a document. */
  sealed interface Answer {
    /** An extraction, as JSON. */
    @SuppressWarnings("ArrayRecordComponent")
    record Json(byte[] bytes) implements Answer {}

    /** It took too long and was killed. */
    record Late() implements Answer {}

    /** Its heap was full. */
    record Full() implements Answer {}

    /** It died of something else. */
    record Dead() implements Answer {}
  }

  /**
   * Starts a process and waits until it is ready.
   *
   * @throws IOException when it does not come up
   */
  static Worker start(WorkerSettings settings) throws IOException {
    var builder = new ProcessBuilder(command(settings)).redirectError(Redirect.DISCARD);
    builder.environment().put("CLASSPATH", settings.classPath());
    var worker = new Worker(builder.start());
    byte[] first = worker.within(settings.startUp(), () -> Frames.read(worker.in));
    if (first == null || !Arrays.equals(first, WorkerMain.READY)) {
      worker.close();
      throw new IOException("A reader process did not start");
    }
    return worker;
  }

  /** Sends a document and waits for the answer; after any but JSON the worker is gone. */
  Answer ask(String name, byte[] content, Duration deadline) {
    late = false;
    byte[] answer =
        within(
            deadline,
            () -> {
              Frames.write(out, name.getBytes(StandardCharsets.UTF_8));
              Frames.write(out, content);
              return Frames.read(in);
            });
    if (answer != null) {
      return new Answer.Json(answer);
    }
    boolean wasLate = late;
    int exit = exitCode();
    if (wasLate) {
      return new Answer.Late();
    }
    return exit == OUT_OF_MEMORY ? new Answer.Full() : new Answer.Dead();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  /** Lets the process leave by itself, which takes it a moment; for one that rests. */
  void dismiss() {
    try {
      out.close();
    } catch (IOException e) {
      process.destroyForcibly();
    }
  }

  /** Waits until a dismissed process has left, or ends it. */
  void awaitLeft(Duration atMost) {
    try {
      if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private interface Exchange {
    byte @Nullable [] run() throws IOException;
  }

  /* The answer in time; null when the process died, or was killed because it was late. */
  private byte @Nullable [] within(Duration deadline, Exchange exchange) {
    long every = deadline.toMillis();
    var alarm =
        ALARMS.scheduleAtFixedRate(
            new Alarm(deadline, processorTime()), every, every, TimeUnit.MILLISECONDS);
    try {
      return exchange.run();
    } catch (IOException e) {
      return null;
    } finally {
      alarm.cancel(false);
    }
  }

  /* On a crowded machine a deadline may pass before the process had its share of the processor. */
  private final class Alarm implements Runnable {

    private static final int MOST_RINGS = 3;

    private final Duration enough;
    private final Duration before;
    private int rings;

    Alarm(Duration deadline, Duration before) {
      this.enough = deadline.dividedBy(2);
      this.before = before;
    }

    @Override
    public void run() {
      rings++;
      if (rings == MOST_RINGS || processorTime().minus(before).compareTo(enough) >= 0) {
        late = true;
        process.destroyForcibly();
      }
    }
  }

  private Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private int exitCode() {
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return -1;
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
      return -1;
    }
  }

  private static List<String> command(WorkerSettings settings) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(settings.options());
    command.add(WorkerMain.class.getName());
    return command;
  }
}
