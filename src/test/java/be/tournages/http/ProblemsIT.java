package be.tournages.http;

import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.identity.Tokens;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(transactional = false)
class ProblemsIT {

  @Inject
  @Client("/")
  HttpClient client;

  @ParameterizedTest
  @CsvSource({
    "/api/echo/number?number=x, 400, invalid-value",
    "/api/echo/number, 400, missing-value",
    "/api/echo/number?number=1&numbre=2, 400, unknown-parameter",
    "/api/echo/filter?word=a&size=1000, 400, invalid-fields",
    "/api/echo/filter?word=a&sise=10, 400, unknown-parameter",
    "/api/echo/language?lang=xx, 400, invalid-value",
    "/api/echo/closed, 401, sign-in-needed",
    "/api/echo/said, 405, method-not-allowed",
    "/api/echo/conflict, 409, no-message-of-its-own",
    "/api/echo/fault, 500, unexpected",
    "/api/nothing, 404, no-such-address"
  })
  void eachFailureIsAProblemOfItsType(String path, int status, String type) {
    Failure failure = fail(HttpRequest.GET(path));
    assertThat(failure.status()).isEqualTo(status);
    assertThat(failure.problem()).containsEntry("type", "urn:tournages:problem:" + type);
    assertThat(failure.problem()).containsKeys("title", "detail").containsEntry("status", status);
    assertThat(failure.mediaType()).isEqualTo(Problem.MEDIA_TYPE);
  }

  @Test
  void anUnexpectedFailureTellsAnIdentityAndNothingOfItsCause() {
    Failure failure = fail(HttpRequest.GET("/api/echo/fault"));
    assertThat(failure.problem()).containsKey("id");
    assertThat(failure.problem().toString()).doesNotContain("secret").doesNotContain("Exception");
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"word\":', invalid-body",
    "'[]', invalid-body",
    "'{\"word\":\"\"}', invalid-fields"
  })
  void aBodyThatCannotBeIsRefused(String body, String type) {
    Failure failure = fail(said(body).contentType("application/json"));
    assertThat(failure.status()).isEqualTo(400);
    assertThat(failure.problem()).containsEntry("type", "urn:tournages:problem:" + type);
  }

  @Test
  void aBodyOfAnotherTypeIsRefused() {
    var request = said("x").contentType(MediaType.TEXT_PLAIN_TYPE);
    assertThat(fail(request).status()).isEqualTo(415);
  }

  @ParameterizedTest
  @CsvSource({
    "de-DE, DE, Ungültige Anfrage",
    "nl-BE, NL, Ongeldige aanvraag",
    "'en;q=0.1,nl;q=0.9', NL, Ongeldige aanvraag",
    "xx, FR, Demande invalide"
  })
  void messagesAreInTheCallersLanguage(String accept, String language, String title) {
    MutableHttpRequest<?> request =
        HttpRequest.GET("/api/echo/number").header("Accept-Language", accept);
    assertThat(fail(request).problem()).containsEntry("title", title);
    var said =
        client
            .toBlocking()
            .retrieve(
                HttpRequest.GET("/api/echo/language").header("Accept-Language", accept), Map.class);
    assertThat(said).containsEntry("word", language.toLowerCase(Locale.ROOT));
  }

  @Test
  void aFieldThatBreaksARuleIsNamedAsItWasSentAndExplainedInTheCallersLanguage() {
    MutableHttpRequest<?> request =
        HttpRequest.GET("/api/echo/filter?word=a&size=1000").header("Accept-Language", "de");
    assertThat(fail(request).problem())
        .containsEntry(
            "errors",
            List.of(Map.of("field", "size", "message", "Der Wert darf höchstens 100 sein.")));
    assertThat(
            fail(said("{\"word\":\"\"}").contentType("application/json")).problem().get("errors"))
        .isEqualTo(List.of(Map.of("field", "word", "message", "Ce champ est nécessaire.")));
  }

  @Test
  void theLanguageOfALinkWins() {
    var request = HttpRequest.GET("/api/echo/language?lang=de").header("Accept-Language", "en");
    assertThat(client.toBlocking().retrieve(request, Map.class)).isEqualTo(Map.of("word", "de"));
  }

  private static MutableHttpRequest<String> said(String body) {
    return HttpRequest.POST("/api/echo/said", body)
        .cookie(Cookie.of("tournages_visit", "visit"))
        .header("X-CSRF-Token", Tokens.csrf("visit"));
  }

  private record Failure(int status, String mediaType, Map<String, Object> problem) {}

  @SuppressWarnings("unchecked")
  private Failure fail(MutableHttpRequest<?> request) {
    try {
      HttpResponse<?> answer = client.toBlocking().exchange(request);
      throw new AssertionError("Answered " + answer.code());
    } catch (HttpClientResponseException e) {
      return new Failure(
          e.getStatus().getCode(),
          e.getResponse().getContentType().map(MediaType::getName).orElse(""),
          e.getResponse().getBody(Map.class).orElseThrow());
    }
  }
}
