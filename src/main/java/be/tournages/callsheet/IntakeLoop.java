package be.tournages.callsheet;

import be.tournages.callsheet.reading.CallSheetReader;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads waiting documents while the server runs: at once when one arrives, else every while. */
@Singleton
@Requires(beans = {EmbeddedServer.class, CallSheetReader.class})
@Requires(property = "tournages.callsheet.background", notEquals = "false")
class IntakeLoop implements ApplicationEventListener<ServerStartupEvent>, ArrivalBell {

  private static final Logger LOG = LoggerFactory.getLogger(IntakeLoop.class);
  private static final long PAUSE_SECONDS = 15;

  private final ReadingDesk desk;
  private final Inbox inbox;
  private final Semaphore bell = new Semaphore(0);
  private volatile boolean running = true;

  IntakeLoop(ReadingDesk desk, Inbox inbox) {
    this.desk = desk;
    this.inbox = inbox;
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    Thread.ofPlatform().name("intake").daemon().start(this::run);
  }

  @Override
  public void ring() {
    bell.release();
  }

  @PreDestroy
  void stop() {
    running = false;
    ring();
  }

  private void run() {
    while (running) {
      try {
        inbox.takeIn();
        while (running && desk.readNext().isPresent()) {
          bell.drainPermits();
        }
        if (bell.tryAcquire(inbox.isWatched() ? 2 : PAUSE_SECONDS, TimeUnit.SECONDS)) {
          bell.drainPermits();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        LOG.warn("The intake stumbled and goes on", e);
        pause();
      }
    }
  }

  private static void pause() {
    try {
      TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
