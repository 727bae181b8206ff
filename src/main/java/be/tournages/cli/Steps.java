package be.tournages.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Says what is being done, how far it is, what came of it and how long it took. */
final class Steps {

  private static final int LABEL = 14;
  private static final int WIDTH = 76;

  private final PrintStream out;
  private final boolean terminal;

  Steps(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** Steps told on the standard output. */
  static Steps onTerminal() {
    return new Steps(System.out, System.console() != null && System.console().isTerminal());
  }

  /** A step that tells what came of it. */
  String run(String label, Callable<String> work) throws Exception {
    return run(label, _ -> work.call());
  }

  /** A step that tells how far it is while it lasts. */
  String run(String label, Work work) throws Exception {
    long start = System.nanoTime();
    progress(label, "…");
    try {
      String result = work.run(how -> progress(label, how));
      print(label, "%s (%.1f s)".formatted(result, (System.nanoTime() - start) / 1e9));
      return result;
    } catch (Exception e) {
      print(label, "failed");
      throw e;
    }
  }

  /** A line without work. */
  void note(String label, String text) {
    print(label, text);
  }

  private void print(String label, String text) {
    out.println((terminal ? "\r\033[K" : "") + pad(label) + text);
    out.flush();
  }

  private void progress(String label, String how) {
    if (terminal) {
      String line = pad(label) + how;
      out.print("\r\033[K" + line.substring(0, Math.min(WIDTH, line.length())));
      out.flush();
    }
  }

  private static String pad(String label) {
    return label + " ".repeat(Math.max(1, LABEL - label.length()));
  }

  /** What a step does. */
  interface Work {
    String run(Consumer<String> progress) throws Exception;
  }
}
