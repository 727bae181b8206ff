package be.tournages.callsheet;

import be.tournages.callsheet.reading.CallSheetReader;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads waiting documents while the server runs: at once when one arrives, else every while. A few
 * threads do so, so that a document that takes long does not hold up the others.
 */
@Singleton
@Requires(beans = {EmbeddedServer.class, CallSheetReader.class})
@Requires(property = "tournages.callsheet.background", notEquals = "false")
class IntakeLoop implements ApplicationEventListener<ServerStartupEvent>, ArrivalBell {

  private static final Logger LOG = LoggerFactory.getLogger(IntakeLoop.class);
  private static final long PAUSE_SECONDS = 15;
  private static final long LONGEST_PAUSE_SECONDS = 240;
  private static final long INBOX_SECONDS = 2;

  private final ReadingDesk desk;
  private final Inbox inbox;
  private final List<Semaphore> bells;
  private volatile boolean running = true;

  IntakeLoop(
      ReadingDesk desk, Inbox inbox, @Value("${tournages.callsheet.readers:2}") int readers) {
    this.desk = desk;
    this.inbox = inbox;
    this.bells = Stream.generate(() -> new Semaphore(0)).limit(Math.max(1, readers)).toList();
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    for (Semaphore bell : bells) {
      Thread.ofPlatform().name("intake").daemon().start(() -> run(bell));
    }
    Thread.ofPlatform().name("inbox").daemon().start(this::watch);
  }

  @Override
  public void ring() {
    bells.forEach(Semaphore::release);
  }

  @PreDestroy
  void stop() {
    running = false;
    ring();
  }

  private void run(Semaphore bell) {
    long pause = PAUSE_SECONDS;
    while (running) {
      try {
        readWhileAnyWaits();
        pause = PAUSE_SECONDS;
        bell.tryAcquire(PAUSE_SECONDS, TimeUnit.SECONDS);
        bell.drainPermits();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (StumbledException e) {
        LOG.error("The intake goes on", e);
      } catch (RuntimeException e) {
        explain(e, pause);
        pause(pause);
        pause = Math.min(2 * pause, LONGEST_PAUSE_SECONDS);
      }
    }
  }

  /* One line: it may be said again and again, and where it comes from is known. */
  private static void explain(RuntimeException failure, long pause) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    LOG.error(
        "No call sheet can be read at present; next try in {} s: {}: {}",
        pause,
        failure.getMessage(),
        cause.getMessage());
    LOG.debug("Why", failure);
  }

  private void readWhileAnyWaits() {
    boolean any = true;
    while (running && any) {
      any = desk.readNext().isPresent();
    }
  }

  private void watch() {
    while (running && inbox.isWatched()) {
      try {
        if (inbox.takeIn() > 0) {
          ring();
        }
      } catch (RuntimeException e) {
        LOG.warn("The inbox could not be looked into", e);
      }
      pause(INBOX_SECONDS);
    }
  }

  private static void pause(long seconds) {
    try {
      TimeUnit.SECONDS.sleep(seconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
