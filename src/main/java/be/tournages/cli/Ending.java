package be.tournages.cli;

import java.util.ArrayDeque;
import java.util.Deque;

/** Stops what was started, the latest first, when the process is asked to end. */
final class Ending {

  private final Deque<AutoCloseable> started = new ArrayDeque<>();

  Ending(Steps steps, AutoCloseable outermost) {
    started.push(outermost);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(steps), "ending"));
  }

  /** Adds something that is stopped before all that came earlier. */
  synchronized void add(AutoCloseable thing) {
    started.push(thing);
  }

  private synchronized void stop(Steps steps) {
    try {
      steps.run(
          "Stopping",
          () -> {
            while (!started.isEmpty()) {
              started.pop().close();
            }
            return "done";
          });
    } catch (Exception e) {
      System.err.println(e.getMessage());
    }
  }
}
