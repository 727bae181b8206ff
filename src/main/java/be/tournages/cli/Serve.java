package be.tournages.cli;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Starts the server on the configured database and leaves it running. */
@Command(
    name = "serve",
    description = "Start the server on the database of TOURNAGES_DATABASE_URL.",
    mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer>, WithoutDatabase {

  @Override
  public Integer call() {
    ApplicationContext context = Micronaut.build(new String[0]).banner(false).start();
    System.out.println("Serving " + context.getBean(EmbeddedServer.class).getURI());
    return Tournages.STILL_SERVING;
  }
}
