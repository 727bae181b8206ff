package be.tournages.search;

import be.tournages.location.Catalogue;
import be.tournages.persistence.TestDatabase;
import be.tournages.territory.Territory;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures the search over HTTP, on the real server, beside PostgreSQL's full-text search on the
 * same rows in the same run. Arguments: number of entries (100000), seconds a measurement (8).
 *
 * <p>The server is warmed with all questions together first, as one that has been up for some
 * minutes: on two cores the compiler of the JVM needs about as long.
 */
final class SearchBenchmark {

  private static final int QUESTIONS = 240;
  private static final int WARMING = 30;
  /* A box of some 35 by 33 km, as a map shows at zoom 11. */
  private static final double HALF_WIDTH = 0.25;
  private static final double HALF_HEIGHT = 0.15;

  private final URI server;
  private final String database;
  private final double seconds;

  private SearchBenchmark(URI server, String database, double seconds) {
    this.server = server;
    this.database = database;
    this.seconds = seconds;
  }

  /** A kind of question, as both are asked. */
  private record Case(String name, List<String> paths, String sql, Object[][] values) {}

  /** Generates, indexes, measures, prints. */
  public static void main(String[] args) throws Exception {
    int count = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    double seconds = args.length > 1 ? Double.parseDouble(args[1]) : 8;
    try (ApplicationContext context = ApplicationContext.run()) {
      GeneratedCatalogue generated = generate(context, count);
      EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
      index(context.getBean(SearchIndex.class));
      var benchmark = new SearchBenchmark(server.getURI(), TestDatabase.url(), seconds);
      benchmark.print(cases(generated));
    }
    System.exit(0);
  }

  private static GeneratedCatalogue generate(ApplicationContext context, int count)
      throws Exception {
    var generated =
        new GeneratedCatalogue(
            context.getBean(Catalogue.class).categories(),
            context.getBean(Territory.class),
            context.getBean(SynonymTable.class).list());
    long start = System.nanoTime();
    try (Connection connection = DriverManager.getConnection(TestDatabase.url())) {
      generated.write(connection, count);
      say("%,d entries written in %.1f s", count, since(start));
      start = System.nanoTime();
      PostgresSearch.setUp(connection);
    }
    say("PostgreSQL's documents and indexes made in %.1f s", since(start));
    return generated;
  }

  private static void index(SearchIndex index) {
    long start = System.nanoTime();
    index.rebuild();
    index.catchUp();
    say("Lucene index of %,d entries built in %.1f s", index.status().documents(), since(start));
  }

  private static List<Case> cases(GeneratedCatalogue generated) {
    var random = new Random(7);
    List<String> words = generated.frenchWords();
    String[] terms = new String[QUESTIONS];
    double[][] centres = new double[QUESTIONS][];
    for (int i = 0; i < QUESTIONS; i++) {
      // From the 10th word on: before it come articles, which nobody looks for.
      terms[i] = words.get(10 + random.nextInt(Math.min(1500, words.size() - 10)));
      var at = generated.anyLocality().position();
      centres[i] = new double[] {at.lon(), at.lat()};
    }
    String[] boxes = Stream.of(centres).map(SearchBenchmark::box).toArray(String[]::new);
    return List.of(
        new Case(
            "ranked term",
            paths(i -> "/api/locations?size=20&q=" + encode(terms[i])),
            PostgresSearch.TERM,
            values(i -> new Object[] {terms[i]})),
        new Case(
            "term in a bbox",
            paths(i -> "/api/locations?size=20&q=" + encode(terms[i]) + "&bbox=" + boxes[i]),
            PostgresSearch.TERM_IN_BOX,
            values(i -> inBox(terms[i], centres[i]))),
        new Case(
            "prefix",
            paths(i -> "/api/locations/suggest?q=" + encode(beginning(terms[i]))),
            PostgresSearch.PREFIX,
            values(i -> new Object[] {beginning(terms[i])})),
        new Case(
            "radius by distance",
            paths(i ->
                "/api/locations?size=20&sort=distance&radius_m=10000&near="
                    + centres[i][0]
                    + ","
                    + centres[i][1]),
            PostgresSearch.RADIUS,
            values(i -> new Object[] {centres[i][0], centres[i][1]})),
        new Case(
            "facets in a bbox",
            paths(i ->
                "/api/locations?size=20&facets=true&q=" + encode(terms[i]) + "&bbox=" + boxes[i]),
            PostgresSearch.FACETS,
            values(i -> inBox(terms[i], centres[i]))));
  }

  private static List<String> paths(java.util.function.IntFunction<String> path) {
    return IntStream.range(0, QUESTIONS).mapToObj(path).toList();
  }

  private static Object[][] values(java.util.function.IntFunction<Object[]> values) {
    return IntStream.range(0, QUESTIONS).mapToObj(values).toArray(Object[][]::new);
  }

  private void print(List<Case> cases) throws Exception {
    List<String> all = cases.stream().flatMap(one -> one.paths().stream()).toList();
    Load.Result warming = Load.run(() -> caller(all), 0, WARMING * seconds);
    say("All questions together, while warming up: %s", line(warming));
    say("%n%-20s %28s   %28s   %s", "", "Tournages", "PostgreSQL", "ratio");
    String head = "%10s %8s %8s".formatted("a second", "median", "99 %");
    say("%-20s %s   %s", "", head, head);
    for (Case one : cases) {
      Load.Result ours = Load.run(() -> caller(one.paths()), seconds / 4, seconds);
      Load.Result theirs =
          Load.run(
              () -> PostgresSearch.caller(database, one.sql(), one.values()), seconds / 4, seconds);
      say(
          "%-20s %s   %s   %.1f",
          one.name(), line(ours), line(theirs), ours.perSecond() / theirs.perSecond());
    }
  }

  private static String line(Load.Result result) {
    return "%,10.0f %5.2f ms %5.1f ms"
        .formatted(result.perSecond(), result.medianMs(), result.p99Ms());
  }

  private Load.Caller caller(List<String> paths) throws Exception {
    var connection = new KeptConnection(server);
    return new Load.Caller() {
      @Override
      public void ask(int number) throws Exception {
        connection.get(paths.get(number % paths.size()));
      }

      @Override
      public void close() throws Exception {
        connection.close();
      }
    };
  }

  private static Object[] inBox(String term, double[] centre) {
    return new Object[] {
      term,
      centre[0] - HALF_WIDTH,
      centre[1] - HALF_HEIGHT,
      centre[0] + HALF_WIDTH,
      centre[1] + HALF_HEIGHT
    };
  }

  private static String box(double[] centre) {
    return String.format(
        Locale.ROOT,
        "%f,%f,%f,%f",
        centre[0] - HALF_WIDTH,
        centre[1] - HALF_HEIGHT,
        centre[0] + HALF_WIDTH,
        centre[1] + HALF_HEIGHT);
  }

  private static String beginning(String term) {
    return term.substring(0, Math.min(term.length(), 4));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
