package be.tournages.identity;

import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.language.Language;
import be.tournages.persistence.Sql;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What people are called and look for is nobody's business, the log's least of all. */
@MicronautTest(transactional = false)
class LogPrivacyIT {

  @Inject
  @Client("/")
  HttpClient client;

  @Inject People people;
  @Inject Callers callers;
  @Inject Sql sql;

  private final Logger root = (Logger) LoggerFactory.getLogger("ROOT");
  private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

  @BeforeEach
  void listen() {
    heard.start();
    root.addAppender(heard);
  }

  @AfterEach
  void stopListening() {
    root.detachAppender(heard);
  }

  @Test
  void theLogHoldsNoNameAddressOrSearchText() {
    String word = "zz" + UUID.randomUUID().toString().replace("-", "");
    String email = word + "@example.org";
    people.create(new NewPerson(word, email, Role.PRODUCTION, Language.FR));
    send(HttpRequest.POST("/api/session", Map.of("email", email, "password", word)));
    send(HttpRequest.POST("/api/people", Map.of("name", word, "email", email, "role", "MANAGER")));
    send(HttpRequest.GET("/api/locations?q=" + word));
    send(HttpRequest.GET("/api/office/locations?q=" + word));
    insertTwice(email, word);
    assertThat(whatWasLogged()).doesNotContain(word);
  }

  private void send(MutableHttpRequest<?> request) {
    try {
      client.toBlocking().exchange(callers.as(Role.ADMINISTRATOR).sign(request), String.class);
    } catch (HttpClientResponseException refused) {
      assertThat(refused.getStatus().getCode()).isLessThan(500);
    }
  }

  /* What the database says about a row in the way, were it ever to reach the log. */
  private void insertTwice(String email, String name) {
    try {
      sql.statement(
              """
              INSERT INTO person (id, name, email, role, language)
              VALUES (gen_random_uuid(), :name, :email, 'MANAGER', 'fr')
              """)
          .with("name", name)
          .with("email", email)
          .execute();
    } catch (RuntimeException e) {
      LoggerFactory.getLogger(LogPrivacyIT.class).error("As an unexpected failure is logged", e);
    }
  }

  private String whatWasLogged() {
    return heard.list.stream()
        .map(event ->
            event.getFormattedMessage()
                + event.getKeyValuePairs()
                + ThrowableProxyUtil.asString(event.getThrowableProxy()))
        .collect(Collectors.joining("\n"));
  }
}
