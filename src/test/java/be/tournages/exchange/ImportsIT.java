package be.tournages.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.tournages.identity.Callers;
import be.tournages.identity.Role;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.http.client.multipart.MultipartBody;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Imports over HTTP, as the office's screens ask for them. */
@MicronautTest(transactional = false)
class ImportsIT {

  private static final String PLACES = "/api/office/imports";

  @Inject
  @Client("/")
  HttpClient client;

  @Inject Callers callers;

  @Test
  void aFileIsUploadedLookedAtRunAndItsFindingsAreHandedOut() throws Exception {
    String source = "http-" + UUID.randomUUID();
    String csv = "id,name,what,lon,lat\n1,Gare,gare,4.8597,50.4593\n2,=cmd(),gare,50.4593,4.8597\n";
    JsonNode uploaded = upload(PLACES, "lieux.csv", csv);
    String at = PLACES + "/" + uploaded.path("id").asText();

    JsonNode guessed = post(at + "/preview", Map.of("source", source));
    Map<String, Object> options =
        Map.of("source", source, "mapping", Map.of("what", "category"), "language", "fr");
    JsonNode preview = post(at + "/preview", options);
    post(at + "/run", options);
    JsonNode done = wait(at);

    assertThat(guessed.path("refused").asInt()).isEqualTo(2);
    assertThat(preview.path("refused").asInt()).isEqualTo(1);
    assertThat(preview.at("/columns/2/field").asText()).isEqualTo("category");
    assertThat(done.path("state").asText()).isEqualTo("done");
    assertThat(done.at("/tally/added").asInt()).isEqualTo(1);
    assertThat(done.at("/counts/0/kind").asText()).isEqualTo("swapped-axes");
    String file = text(HttpRequest.GET(at + "/findings.csv"));
    assertThat(file).contains("swapped-axes").contains("Namur");
    assertThatThrownBy(() -> post(at + "/run", options))
        .isInstanceOfSatisfying(
            HttpClientResponseException.class,
            e -> assertThat((Object) e.getStatus()).isEqualTo(HttpStatus.CONFLICT));
  }

  @Test
  void whatIsNoTableIsRefusedInWordsAndVisitorsAreNotLetIn() {
    for (String content : new String[] {"", "%PDF-1.4 nothing", "{\"type\":\"Point\"}"}) {
      assertThatThrownBy(() -> upload(PLACES, "faux.csv", content))
          .isInstanceOfSatisfying(
              HttpClientResponseException.class,
              e -> {
                assertThat((Object) e.getStatus()).isEqualTo(HttpStatus.BAD_REQUEST);
                assertThat(e.getResponse().getBody(String.class).orElse("")).contains("faux.csv");
              });
    }
    assertThatThrownBy(() -> client.toBlocking().retrieve(HttpRequest.GET(PLACES)))
        .isInstanceOfSatisfying(
            HttpClientResponseException.class,
            e -> assertThat((Object) e.getStatus()).isEqualTo(HttpStatus.UNAUTHORIZED));
  }

  @Test
  void accountsAreLookedAtKeptAndHandedOutAsTheyCame() throws Exception {
    String csv =
        "Titre;Type de projet;Jours;Techniciens;Location de décors\n"
            + "L’été;Long métrage de fiction;12,5;1.234,56;1 000 €\n"
            + "Raté;opéra;3;10;10\n";

    JsonNode looked = upload("/api/office/spend/check?year=2019", "comptes.csv", csv);
    JsonNode kept = upload("/api/office/spend?year=2019", "comptes.csv", csv);
    String out = text(HttpRequest.GET("/api/office/spend/export?year=2019&format=csv"));
    JsonNode again = upload("/api/office/spend/check?year=1999", "encore.csv", out);

    assertThat(looked.path("kept").asBoolean()).isFalse();
    assertThat(kept.path("accounts")).hasSize(1);
    assertThat(kept.path("findings")).hasSize(1);
    assertThat(again.at("/accounts/0/total").asDouble()).isEqualTo(2234.56);
    assertThat(again.at("/accounts/0/year").asInt()).isEqualTo(2019);
    assertThat(again.path("findings")).isEmpty();
  }

  private JsonNode wait(String at) throws Exception {
    for (int i = 0; i < 300; i++) {
      JsonNode now = new ObjectMapper().readTree(text(HttpRequest.GET(at)));
      if (!now.path("state").asText().equals("running")) {
        return now;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("The import does not end");
  }

  private JsonNode upload(String path, String name, String content) throws IOException {
    var body =
        MultipartBody.builder()
            .addPart(
                "file", name, MediaType.TEXT_PLAIN_TYPE, content.getBytes(StandardCharsets.UTF_8))
            .build();
    return json(HttpRequest.POST(path, body).contentType(MediaType.MULTIPART_FORM_DATA_TYPE));
  }

  private JsonNode post(String path, Map<String, ?> body) throws IOException {
    return json(HttpRequest.POST(path, body));
  }

  private JsonNode json(MutableHttpRequest<?> request) throws IOException {
    return new ObjectMapper().readTree(text(request));
  }

  private String text(MutableHttpRequest<?> request) {
    return client.toBlocking().retrieve(callers.as(Role.COORDINATOR).sign(request), String.class);
  }
}
