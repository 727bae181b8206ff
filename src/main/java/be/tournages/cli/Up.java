package be.tournages.cli;

import be.tournages.identity.OneTimeLinks;
import be.tournages.identity.People;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Brings the whole office up: database, schema, data, boundaries, server. */
@Command(
    name = "up",
    description = {
      "Start everything: the database, its schema and data, and the server.",
      "Uses TOURNAGES_DATABASE_URL when set, else a private cluster below .tournages.",
      "Run it again as often as you like: what is there stays. Ctrl-C stops what it started."
    },
    mixinStandardHelpOptions = true)
final class Up implements Callable<Integer>, WithoutDatabase {

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "${env:TOURNAGES_PORT}",
      description = "Port to serve on; otherwise TOURNAGES_PORT, or 8080 and the next free ones.")
  String port = "";

  @Option(
      names = "--no-demo",
      description = "Leave an empty office empty instead of filling it with the demo data.")
  boolean withoutDemo;

  private final Home home = Home.find();
  private final Steps steps = Steps.onTerminal();

  @Override
  public Integer call() throws Exception {
    Optional<Running> running = Running.begin(home);
    if (running.isEmpty()) {
      System.err.println(
          "Tournages runs already: " + home.findAddress().orElse("it is just starting") + ".");
      return 1;
    }
    Port chosen;
    try {
      chosen = Port.choose(Objects.requireNonNullElse(port, ""), host());
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      return 1;
    }
    start(chosen, running.get());
    return Tournages.STILL_SERVING;
  }

  private void start(Port chosen, Running running) throws Exception {
    var ending = new Ending(steps, running);
    Database[] database = new Database[1];
    steps.run(
        "Database",
        () -> {
          database[0] = Database.open(home);
          ending.add(database[0]);
          return database[0].describe();
        });
    System.setProperty("micronaut.server.port", Integer.toString(chosen.number()));
    var context = ApplicationContext.builder().banner(false).build();
    ending.add(context);
    steps.run(
        "Application",
        () -> {
          context.start();
          return Startup.describe(context);
        });
    new Contents(context, steps).load(withoutDemo);
    var server = context.getBean(EmbeddedServer.class);
    steps.run(
        "Server",
        () -> {
          server.start();
          return chosen.note().isEmpty() ? "answers" : "answers; " + chosen.note();
        });
    String address = "http://" + shownHost() + ":" + server.getPort();
    home.noteAddress(address);
    tell(context, address);
  }

  private void tell(ApplicationContext context, String address) {
    System.out.println();
    if (context.getBean(People.class).isFirstRun()) {
      String link = context.getBean(OneTimeLinks.class).createForFirstAdministrator();
      System.out.println("Nobody can sign in yet. This link makes the first administrator, once:");
      System.out.println("  " + address + link);
    }
    System.out.println("Tournages is ready: " + address + "   (Ctrl-C stops it)");
    System.out.flush();
  }

  private static String host() {
    return System.getenv().getOrDefault("TOURNAGES_HOST", "127.0.0.1");
  }

  private static String shownHost() {
    return host().equals("0.0.0.0") || host().equals("127.0.0.1") ? "localhost" : host();
  }
}
