package be.tournages;

import be.tournages.cli.Tournages;

/** Entry point of the jar: everything is a command, the server included. */
public final class Main {

  private Main() {}

  /** Runs the command named by the arguments and exits with its code. */
  public static void main(String[] args) {
    int code = Tournages.commandLine().execute(args);
    if (code != Tournages.STILL_SERVING) {
      System.exit(code);
    }
  }
}
