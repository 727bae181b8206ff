package be.tournages.territory.boundary;

import be.tournages.territory.boundary.BoundarySetup.Outcome.AlreadyThere;
import be.tournages.territory.boundary.BoundarySetup.Outcome.None;
import be.tournages.territory.boundary.BoundarySetup.Outcome.Tried;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Looks for boundaries when there are none: the file that {@code TOURNAGES_BOUNDARIES} names, else
 * the official download named in {@code geodata/communes/README.md}. Never fails: without either
 * the territory answers by points.
 */
@Singleton
public class BoundarySetup {

  /** Eurostat, GISCO, LAU 2023 at 1:1 million, EPSG:4326; named in geodata/communes/README.md. */
  public static final URI OFFICIAL =
      URI.create(
          "https://gisco-services.ec.europa.eu/distribution/v2/lau/geojson/"
              + "LAU_RG_01M_2023_4326.geojson");

  private static final Duration TO_CONNECT = Duration.ofSeconds(3);
  private static final Duration TO_ANSWER = Duration.ofSeconds(6);
  private static final Duration TO_ARRIVE = Duration.ofMinutes(3);

  private final Boundaries boundaries;

  BoundarySetup(Boundaries boundaries) {
    this.boundaries = boundaries;
  }

  /** What the search for boundaries came to. */
  public sealed interface Outcome {

    /** They were imported before: nothing was looked for. */
    record AlreadyThere() implements Outcome {}

    /** A file was found and imported or refused. */
    record Tried(String source, BoundaryImport result) implements Outcome {}

    /** No file, for this reason. */
    record None(String reason) implements Outcome {}
  }

  /** Looks in the environment's file, then online. */
  public Outcome run() {
    return run(System.getenv("TOURNAGES_BOUNDARIES"), OFFICIAL);
  }

  Outcome run(@Nullable String given, URI official) {
    if (boundaries.isImported()) {
      return new AlreadyThere();
    }
    if (given != null && !given.isBlank()) {
      return new Tried(given, boundaries.importFile(Path.of(given), null));
    }
    return download(official);
  }

  private Outcome download(URI official) {
    Path file = null;
    try {
      file = Files.createTempFile("boundaries-", ".geojson");
      fetch(official, file);
      return new Tried(String.valueOf(official.getHost()), boundaries.importFile(file, null));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new None("interrupted");
    } catch (IOException | ExecutionException | TimeoutException e) {
      return new None(official.getHost() + ": " + e.getClass().getSimpleName());
    } finally {
      remove(file);
    }
  }

  /* The client limits the wait for headers only: the body gets a limit of its own. */
  private static void fetch(URI address, Path file)
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    try (var client =
            HttpClient.newBuilder()
                .connectTimeout(TO_CONNECT)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var request = HttpRequest.newBuilder(address).timeout(TO_ANSWER).build();
      HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
      if (response.statusCode() != 200) {
        response.body().close();
        throw new IOException("Status " + response.statusCode());
      }
      try (InputStream body = response.body()) {
        executor
            .submit(() -> Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING))
            .get(TO_ARRIVE.toSeconds(), TimeUnit.SECONDS);
      } finally {
        client.shutdownNow();
      }
    }
  }

  private static void remove(@Nullable Path file) {
    if (file != null) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        file.toFile().deleteOnExit();
      }
    }
  }
}
