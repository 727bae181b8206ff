package be.tournages.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class AssetsIT {

  private static final String LEAFLET = "/webjars/leaflet/1.9.4/dist/leaflet-src.esm.js";

  @Inject
  @Client("/")
  HttpClient client;

  @Test
  void aLibraryIsServedForEverAndOnlyOnce() {
    HttpResponse<String> first = get(LEAFLET);
    assertThat(first.header("Content-Type")).startsWith("text/javascript");
    assertThat(first.header("Cache-Control")).contains("immutable");
    var again =
        HttpRequest.GET(LEAFLET).header("If-None-Match", String.valueOf(first.header("ETag")));
    assertThat(client.toBlocking().exchange(again).code()).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/webjars/leaflet/1.9.4/dist/../package.json",
        "/webjars/leaflet/1.9.4/dist/%2e%2e/package.json",
        "/webjars/leaflet/1.9.4/dist",
        "/webjars/none.js",
        "/application.yml",
        "/../application.yml",
        "/.git/config.txt",
        "/be/tournages/Main.class"
      })
  void nothingElseOnTheClassPathIsServed(String path) {
    assertThatThrownBy(() -> get(path))
        .isInstanceOfSatisfying(
            HttpClientResponseException.class,
            e -> assertThat(e.getStatus().getCode()).isBetween(400, 404));
  }

  @Test
  void everyAnswerSaysWhatThePageMayDo() {
    HttpResponse<String> answer = get(LEAFLET);
    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'none'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(get("/health").header("Content-Security-Policy")).contains("default-src 'none'");
  }

  @Test
  void answersAboutPeopleAreKeptByNobody() {
    HttpResponse<String> answer = get("/api/session");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.header("Vary")).contains("Accept-Language");
  }

  @Test
  void healthAndMetricsAnswer() {
    assertThat(get("/health").body()).contains("UP");
    assertThat(get("/metrics").body()).contains("jvm_memory_used_bytes");
  }

  @Test
  void theInterfaceIsDescribedAndBrowsable() {
    assertThat(get("/api/openapi.yml").body()).contains("/api/session").contains("/api/people");
    assertThat(get("/api/docs").header("Content-Type")).startsWith("text/html");
    assertThat(get("/api/docs/start.js").body()).contains("/api/openapi.yml");
  }

  private HttpResponse<String> get(String path) {
    return client.toBlocking().exchange(HttpRequest.GET(path), String.class);
  }
}
