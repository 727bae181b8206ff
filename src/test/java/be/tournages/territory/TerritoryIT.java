package be.tournages.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tournages.persistence.Sql;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class TerritoryIT {

  @Inject Sql sql;
  @Inject Territory territory;

  @Inject
  @Client("/")
  HttpClient client;

  @Test
  void theTablesHoldWhatTheFilesSay() {
    assertThat(count("province")).isEqualTo(5);
    assertThat(count("arrondissement")).isEqualTo(20);
    assertThat(count("commune")).isEqualTo(261);
    assertThat(count("locality")).isEqualTo(1577);
    assertThat(count("commune_merger")).isEqualTo(13);
  }

  @Test
  void aPlaceIsResolvedOverHttpInTheCallersLanguage() throws IOException {
    JsonNode luik = get("/api/territory/resolve", "q", "7000 Bergen", "nl");
    assertThat(luik.path("outcome").asText()).isEqualTo("one");
    assertThat(luik.at("/candidates/0/name").asText()).isEqualTo("Bergen");
    assertThat(luik.at("/candidates/0/province/name").asText()).isEqualTo("Henegouwen");
    JsonNode celles = get("/api/territory/resolve", "q", "Celles", "fr");
    assertThat(celles.path("outcome").asText()).isEqualTo("several");
    assertThat(celles.path("candidates")).hasSizeGreaterThan(1);
    assertThat(get("/api/territory/resolve", "q", "9000 Gent", "fr").path("region").asText())
        .isEqualTo("flanders");
  }

  @Test
  void aPositionIsLocatedAndWhatIsNoneIsRefused() throws IOException {
    JsonNode namur = get("/api/territory/at", "position", "4.8668,50.4631", "fr");
    assertThat(namur.at("/commune/nis").asText()).isEqualTo("92094");
    assertThat(namur.path("approximate").asBoolean()).isTrue();
    for (String bad : List.of("50,4,3", "nowhere", "181,0", "")) {
      assertThatThrownBy(() -> get("/api/territory/at", "position", bad, "fr"))
          .isInstanceOfSatisfying(
              HttpClientResponseException.class,
              e -> assertThat((Object) e.getStatus()).isEqualTo(HttpStatus.BAD_REQUEST));
    }
  }

  @Test
  void theCommunesAreListedAndTheBackdropIsDrawnSmallAndCacheable() throws IOException {
    assertThat(get("/api/territory/communes", "lang", "de", "de").path("items")).hasSize(261);
    var response =
        client.toBlocking().exchange(HttpRequest.GET("/api/territory/backdrop"), byte[].class);
    assertThat(response.body().length).isLessThan(1_000_000);
    JsonNode drawing = new ObjectMapper().readTree(response.body());
    assertThat(drawing.path("features")).hasSize(5 + 261);
    String etag = response.header("ETag");
    var again =
        client
            .toBlocking()
            .exchange(
                HttpRequest.GET("/api/territory/backdrop").header("If-None-Match", etag),
                byte[].class);
    assertThat((Object) again.getStatus()).isEqualTo(HttpStatus.NOT_MODIFIED);
  }

  private long count(String table) {
    return sql.statement("SELECT count(*) AS n FROM " + table).get(row -> row.count("n"));
  }

  private JsonNode get(String path, String name, String value, String language) throws IOException {
    var uri = UriBuilder.of(path).queryParam(name, value).build();
    var request = HttpRequest.GET(uri).header("Accept-Language", language);
    return new ObjectMapper().readTree(client.toBlocking().retrieve(request, String.class));
  }
}
