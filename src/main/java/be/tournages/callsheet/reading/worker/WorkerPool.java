package be.tournages.callsheet.reading.worker;

import be.tournages.callsheet.reading.ReaderUnavailableException;
import be.tournages.callsheet.reading.Refusal;
import be.tournages.callsheet.reading.SourceDocument;
import be.tournages.callsheet.reading.text.Extraction;
import be.tournages.callsheet.reading.text.ExtractionJson;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A few worker processes: started when documents come, used again, replaced when one dies or is
 * late, closed when nothing came for a while.
 */
final class WorkerPool implements AutoCloseable {

  /** Enough for a first worker to write the archive from which later ones start faster. */
  private static final Duration LEAVE = Duration.ofSeconds(5);

  private final WorkerSettings settings;
  private final Semaphore places;
  private final Deque<Resting> resting = new ArrayDeque<>();
  private final Set<Worker> working = new HashSet<>();
  private final ScheduledExecutorService sweeper =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("worker-sweeper").factory());
  private boolean closed;

  private record Resting(Worker worker, long sinceNanos) {}

  /**
   * A pool.
   *
   * @param size how many processes run at once
   */
  WorkerPool(WorkerSettings settings, int size) {
    this.settings = settings;
    this.places = new Semaphore(size, true);
    long pause = Math.max(1, settings.idle().toSeconds() / 2);
    sweeper.scheduleWithFixedDelay(this::closeIdle, pause, pause, TimeUnit.SECONDS);
  }

  /**
   * The text of a document, or why there is none.
   *
   * @throws ReaderUnavailableException when no process can be started
   */
  Extraction extract(SourceDocument document) {
    places.acquireUninterruptibly();
    try {
      Worker.Answer answer = ask(document);
      if (answer instanceof Worker.Answer.Dead) {
        // Somebody else may have killed the process; only one that dies twice is to blame.
        answer = ask(document);
      }
      return switch (answer) {
        case Worker.Answer.Json json -> ExtractionJson.parse(json.bytes());
        case Worker.Answer.Late late -> new Extraction.Refused(Refusal.TOO_SLOW);
        case Worker.Answer.Full full -> new Extraction.Refused(Refusal.TOO_MUCH_MEMORY);
        case Worker.Answer.Dead dead -> new Extraction.Refused(Refusal.DAMAGED);
      };
    } finally {
      places.release();
    }
  }

  /** How many processes there are. */
  synchronized int size() {
    return resting.size() + working.size();
  }

  /** Ends every process; documents that come later start new ones no more. */
  @Override
  public synchronized void close() {
    closed = true;
    sweeper.shutdownNow();
    resting.forEach(one -> one.worker().dismiss());
    resting.forEach(one -> one.worker().awaitLeft(LEAVE));
    resting.clear();
    working.forEach(Worker::close);
  }

  private Worker.Answer ask(SourceDocument document) {
    Worker worker = take();
    boolean answered = false;
    try {
      var answer = worker.ask(document.name(), document.content(), settings.deadline());
      answered = answer instanceof Worker.Answer.Json;
      return answer;
    } finally {
      giveBack(worker, answered);
    }
  }

  private Worker take() {
    for (Worker rested = pollResting(); rested != null; rested = pollResting()) {
      if (rested.isAlive()) {
        return rested;
      }
      giveBack(rested, false);
    }
    try {
      Worker started = Worker.start(settings);
      enlist(started);
      return started;
    } catch (IOException e) {
      throw new ReaderUnavailableException("No process to open documents in can be started", e);
    }
  }

  private synchronized @Nullable Worker pollResting() {
    Resting last = resting.pollLast();
    if (last == null) {
      return null;
    }
    working.add(last.worker());
    return last.worker();
  }

  private synchronized void enlist(Worker started) {
    working.add(started);
    if (closed) {
      started.close();
    }
  }

  private synchronized void giveBack(Worker worker, boolean usable) {
    working.remove(worker);
    if (usable && !closed) {
      resting.addLast(new Resting(worker, System.nanoTime()));
    } else {
      worker.close();
    }
  }

  private synchronized void closeIdle() {
    long longest = settings.idle().toNanos();
    resting.removeIf(one -> {
      boolean idle = System.nanoTime() - one.sinceNanos() > longest;
      if (idle) {
        one.worker().dismiss();
      }
      return idle;
    });
  }
}
