package be.tournages.search;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Four callers, each asking again as soon as it is answered, for some seconds. */
final class Load {

  private static final int CALLERS = 4;
  private static final int MOST_TIMES = 1 << 20;

  private Load() {}

  /** What one caller does again and again; the number says which question is next. */
  interface Caller extends AutoCloseable {
    void ask(int number) throws Exception;

    @Override
    default void close() throws Exception {}
  }

  /**
   * What was measured.
   *
   * @param perSecond answers a second, of all callers
   * @param medianMs time to an answer, milliseconds
   * @param p99Ms time that one answer in a hundred exceeds
   */
  record Result(double perSecond, double medianMs, double p99Ms) {}

  /** Warms up, then measures. */
  static Result run(Callable<Caller> callers, double warmSeconds, double seconds) throws Exception {
    measure(callers, warmSeconds);
    return measure(callers, seconds);
  }

  private static Result measure(Callable<Caller> callers, double seconds) throws Exception {
    long end = System.nanoTime() + (long) (seconds * 1e9);
    long start = System.nanoTime();
    long[] times;
    try (var threads = Executors.newFixedThreadPool(CALLERS)) {
      var running =
          IntStream.range(0, CALLERS)
              .mapToObj(number -> threads.submit(() -> ask(callers, number, end)))
              .toList();
      times = running.stream().flatMapToLong(one -> Arrays.stream(get(one))).sorted().toArray();
    }
    double elapsed = (System.nanoTime() - start) / 1e9;
    return new Result(
        times.length / elapsed,
        times[times.length / 2] / 1e6,
        times[(int) (times.length * 0.99)] / 1e6);
  }

  private static long[] ask(Callable<Caller> callers, int first, long end) throws Exception {
    long[] times = new long[MOST_TIMES];
    int count = 0;
    try (Caller caller = callers.call()) {
      // At least one answer, however long it takes.
      while (count == 0 || System.nanoTime() < end && count < MOST_TIMES) {
        long asked = System.nanoTime();
        caller.ask(first + count * CALLERS);
        times[count++] = System.nanoTime() - asked;
      }
    }
    return Arrays.copyOf(times, count);
  }

  private static long[] get(Future<long[]> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
