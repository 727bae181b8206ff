package be.tournages;

import be.tournages.cli.Tournages;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;

/** Entry point of the jar: everything is a command, the server included. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Tournages",
            version = "0.1.0",
            description = "The workplace of a regional film office."))
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
