package be.tournages.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import be.tournages.language.Language;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class SessionIT {

  private static final String PASSWORD = "une phrase assez longue";

  @Inject
  @Client("/")
  HttpClient client;

  @Inject People people;
  @Inject OneTimeLinks links;
  @Inject Callers callers;

  private Person person;

  @BeforeEach
  void somebody() {
    String email = "p" + UUID.randomUUID() + "@example.org";
    person = people.create(new NewPerson("Somebody", email, Role.COORDINATOR, Language.NL));
    people.setPassword(person, PASSWORD);
  }

  @Test
  void aVisitorIsNobodyAndGetsATokenForChanges() {
    HttpResponse<Map> answer =
        client.toBlocking().exchange(HttpRequest.GET("/api/session"), Map.class);
    assertThat(answer.body()).containsKey("csrfToken").containsEntry("person", null);
    String cookie = answer.header("Set-Cookie");
    assertThat(cookie).containsIgnoringCase("HttpOnly").contains("SameSite=Lax").contains("Path=/");
  }

  @Test
  void theRightPasswordSignsIn() {
    HttpResponse<Map> answer = signIn(person.email(), PASSWORD);
    assertThat((Map<?, ?>) answer.body().get("person")).isNotNull();
    String token = answer.getCookie("tournages_session").orElseThrow().getValue();
    Map<?, ?> session = get("/api/session", token).body();
    assertThat(session.get("person")).asInstanceOf(MAP).containsEntry("role", "COORDINATOR");
    assertThat(session.get("csrfToken")).isEqualTo(Tokens.csrf(token));
  }

  @Test
  void aWrongPasswordAndAnUnknownAddressAreToldAlike() {
    assertThat(problem(() -> signIn(person.email(), "another phrase")))
        .isEqualTo(problem(() -> signIn("nobody@example.org", "another phrase")))
        .containsEntry("type", "urn:tournages:problem:wrong-credentials");
  }

  @Test
  void guessingIsSlowedDown() {
    for (int i = 0; i < 10; i++) {
      problem(() -> signIn(person.email(), "wrong"));
    }
    assertThat(problem(() -> signIn(person.email(), PASSWORD)))
        .containsEntry("type", "urn:tournages:problem:too-many-attempts");
  }

  @Test
  void aDisabledPersonIsSignedOutAndCannotSignIn() {
    String token =
        signIn(person.email(), PASSWORD).getCookie("tournages_session").orElseThrow().getValue();
    people.change(person.id(), new PersonChange(null, null, null, true));
    assertThat(get("/api/session", token).body()).containsEntry("person", null);
    assertThat(problem(() -> signIn(person.email(), PASSWORD)))
        .containsEntry("type", "urn:tournages:problem:wrong-credentials");
  }

  @Test
  void aChangeWithoutItsTokenOrFromElsewhereIsRefused() {
    MutableHttpRequest<?> bare =
        HttpRequest.POST("/api/session", Map.of("email", person.email(), "password", PASSWORD));
    assertThat(problem(() -> send(bare))).containsEntry("type", "urn:tournages:problem:csrf");
    MutableHttpRequest<?> foreign =
        callers
            .as(Role.COORDINATOR)
            .sign(HttpRequest.DELETE("/api/session"))
            .header("Origin", "https://elsewhere.example");
    assertThatThrownBy(() -> send(foreign)).hasMessageContaining("Forbidden");
  }

  @Test
  void aOneTimeLinkWorksOnce() {
    String token = links.create(person).substring(OneTimeLinks.PAGE.length());
    var body = Map.of("token", token, "password", "une autre longue phrase");
    HttpResponse<Map> answer = send(visited(HttpRequest.POST("/api/session/one-time", body)));
    assertThat((Map<?, ?>) answer.body().get("person")).isNotNull();
    assertThat(problem(() -> send(visited(HttpRequest.POST("/api/session/one-time", body)))))
        .containsEntry("type", "urn:tournages:problem:link-worthless");
    signIn(person.email(), "une autre longue phrase");
  }

  @Test
  void aPersonSeesOnlyWhatTheRoleAllows() {
    assertThat(problem(() -> send(callers.as(Role.MANAGER).sign(HttpRequest.GET("/api/people")))))
        .containsEntry("type", "urn:tournages:problem:forbidden");
    assertThat(problem(() -> send(HttpRequest.GET("/api/people"))))
        .containsEntry("type", "urn:tournages:problem:sign-in-needed");
    assertThat(send(callers.as(Role.ADMINISTRATOR).sign(HttpRequest.GET("/api/people"))).body())
        .containsKey("items");
  }

  @Test
  void whatPeopleDoIsOnRecord() {
    signIn(person.email(), PASSWORD);
    Map<?, ?> trail =
        send(callers.as(Role.ADMINISTRATOR).sign(HttpRequest.GET("/api/audit"))).body();
    assertThat(trail.toString()).contains("sign-in").contains(person.id().toString());
    assertThat(trail.toString()).doesNotContain(person.email());
  }

  @Test
  void somebodyIsInvitedWithALink() {
    var wanted =
        Map.of("name", "New", "email", UUID.randomUUID() + "@example.org", "role", "MANAGER");
    HttpResponse<Map> answer =
        send(callers.as(Role.ADMINISTRATOR).sign(HttpRequest.POST("/api/people", wanted)));
    assertThat(answer.code()).isEqualTo(201);
    assertThat(answer.body().get("link")).asString().startsWith("/welcome#");
    assertThat(
            problem(() ->
                send(callers.as(Role.ADMINISTRATOR).sign(HttpRequest.POST("/api/people", wanted)))))
        .containsEntry("type", "urn:tournages:problem:email-taken");
  }

  private HttpResponse<Map> signIn(String email, String password) {
    var body = Map.of("email", email, "password", password);
    return send(visited(HttpRequest.POST("/api/session", body)));
  }

  private static <B> MutableHttpRequest<B> visited(MutableHttpRequest<B> request) {
    return request
        .cookie(Cookie.of("tournages_visit", "visit"))
        .header("X-CSRF-Token", Tokens.csrf("visit"));
  }

  private HttpResponse<Map> get(String path, String token) {
    return send(HttpRequest.GET(path).cookie(Cookie.of("tournages_session", token)));
  }

  private HttpResponse<Map> send(HttpRequest<?> request) {
    return client.toBlocking().exchange(request, Map.class);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> problem(Runnable request) {
    try {
      request.run();
    } catch (HttpClientResponseException e) {
      return e.getResponse().getBody(Map.class).orElseThrow();
    }
    throw new AssertionError("It was answered");
  }
}
