package be.tournages.impact;

import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.identity.Callers;
import be.tournages.identity.Person;
import be.tournages.identity.Role;
import be.tournages.persistence.Sql;
import be.tournages.production.ProjectType;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A manager enters averages, an index and shares; over HTTP, as the page does. */
@MicronautTest(transactional = false)
class EntriesIT {

  private static final String CREW_AND_VENUES =
      """
      {"source": "Survey 2025", "portions": [
        {"category": "technicians", "amountEur": 9000.5, "eligible": true},
        {"category": "venue_hire", "amountEur": 1000, "eligible": false}]}
      """;

  @Inject
  @Client("/")
  HttpClient client;

  @Inject Callers callers;
  @Inject SpendAverages averages;
  @Inject Impacts impacts;
  @Inject Sql sql;

  @AfterEach
  void restore() {
    sql.statement("DELETE FROM impact_spend_per_day WHERE year > 2024").execute();
    sql.statement("DELETE FROM impact_index").execute();
    sql.statement("DELETE FROM impact_scenario_share").execute();
    sql.statement(
            "UPDATE impact_scenario h SET share = 0.5, source = w.source FROM impact_scenario w"
                + " WHERE h.code = 'half' AND w.code = 'whole'")
        .execute();
  }

  @Test
  void anEnteredAverageIsUsedUntilItIsForgotten() {
    assertThat(put("/2025/averages/commercial", CREW_AND_VENUES)).isEqualTo(204);

    SpendAverage used = used(2025);
    assertThat(used.year()).isEqualTo(2025);
    assertThat(used.source()).isInstanceOfSatisfying(Source.Entered.class, this::isSigned);
    assertThat(used.spend().eligible()).isEqualByComparingTo("9000.5");
    assertThat(used.spend().other()).isEqualByComparingTo("1000");
    assertThat(body("/2025/averages")).contains("\"entered\":{", "Survey 2025");

    assertThat(send(HttpRequest.DELETE("/api/impact/2025/averages/commercial"))).isEqualTo(204);
    assertThat(used(2025).year()).isEqualTo(2024);
    assertThat(send(HttpRequest.DELETE("/api/impact/2025/averages/commercial"))).isEqualTo(404);
  }

  @Test
  void aStatedIndexCarriesLastYearsAverage() {
    put("/2025/averages/commercial", CREW_AND_VENUES);
    assertThat(put("/2026/index", "{\"factor\": 1.021, \"source\": \"Price index\"}"))
        .isEqualTo(204);

    assertThat(used(2026).spend().total()).isEqualByComparingTo("10210.5105");
    assertThat(used(2026).source())
        .isInstanceOfSatisfying(
            Source.Indexed.class,
            indexed -> {
              assertThat(indexed.average()).isEqualTo(used(2025).source());
              assertThat(indexed.factor()).isEqualByComparingTo("1.021");
              assertThat(indexed.index()).extracting("reference").isEqualTo("Price index");
            });
    assertThat(send(HttpRequest.DELETE("/api/impact/2026/index"))).isEqualTo(204);
    assertThat(used(2026).spend().total()).isEqualByComparingTo("10000.5");
  }

  @Test
  void aScenarioKeepsAnotherShareOfACategory() {
    put(
        "/scenarios/half",
        """
        {"share": 0.5, "shares": {"audiovisual": 0.25}, "source": "Board of 3 March"}
        """);

    List<ScenarioResult> results = impacts.get(2024).results();
    assertThat(Amount.shown(results.get(1).total()))
        .isEqualByComparingTo(Amount.shown(results.get(2).total()));
    assertThat(body("/scenarios"))
        .contains("\"shares\":{\"audiovisual\":0.25", "Board of 3 March", "\"name\":\"MANAGER\"");

    put("/scenarios/half", "{\"share\": 0.5, \"source\": \"Board of 4 March\"}");
    assertThat(Amount.shown(impacts.get(2024).results().get(1).total()))
        .isEqualByComparingTo("7020515.28");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /2025/averages/commercial | {"portions": [{"category": "cast", "amountEur": 1}]}
          /2025/averages/commercial | {"source": "x", "portions": []}
          /2025/averages/commercial | {"source": "x", "portions": [{"category": "cast", "amountEur": -1}]}
          /2025/averages/commercial | {"source": "x", "portions": [{"category": "shoes", "amountEur": 1}]}
          /2025/averages/commercial | {"source": "x", "portions": [{"category": "cast", "amountEur": 1}, {"category": "cast", "amountEur": 2}]}
          /2025/averages/opera      | {"source": "x", "portions": [{"category": "cast", "amountEur": 1}]}
          /2025/index               | {"factor": 0, "source": "x"}
          /2025/index               | {"factor": 11, "source": "x"}
          /2025/index               | {"factor": 1.02, "source": " "}
          /scenarios/half           | {"share": 1.1, "source": "x"}
          /scenarios/half           | {"share": 0.5, "shares": {"cast": -0.1}, "source": "x"}
          /scenarios/half           | {"share": 0.5}
          """)
  void whatCannotBeIsRefusedAndChangesNothing(String path, String body) {
    assertThat(put(path, body)).isEqualTo(400);
    assertThat(used(2025).year()).isEqualTo(2024);
    assertThat(put("/scenarios/unheard-of", "{\"share\": 0.5, \"source\": \"x\"}")).isEqualTo(404);
  }

  private void isSigned(Source.Entered source) {
    Person manager = callers.as(Role.MANAGER).person();
    assertThat(source.reference()).isEqualTo("Survey 2025");
    Source.Signature signature = source.findSignature().orElseThrow();
    assertThat(signature.account()).isEqualTo(manager.id());
    assertThat(signature.name()).isEqualTo(manager.name());
    assertThat(signature.at()).isBetween(Instant.now().minusSeconds(600), Instant.now());
  }

  private SpendAverage used(int year) {
    return averages.listUsed(year).stream()
        .filter(one -> one.type() == ProjectType.COMMERCIAL)
        .findFirst()
        .orElseThrow();
  }

  private int put(String path, String body) {
    return send(HttpRequest.PUT("/api/impact" + path, body));
  }

  private int send(MutableHttpRequest<?> request) {
    try {
      HttpResponse<?> response =
          client.toBlocking().exchange(callers.as(Role.MANAGER).sign(request));
      return response.code();
    } catch (HttpClientResponseException e) {
      return e.getStatus().getCode();
    }
  }

  private String body(String path) {
    return client
        .toBlocking()
        .retrieve(callers.as(Role.MANAGER).sign(HttpRequest.GET("/api/impact" + path)));
  }
}
