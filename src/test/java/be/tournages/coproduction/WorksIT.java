package be.tournages.coproduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.tournages.identity.Callers;
import be.tournages.identity.Role;
import be.tournages.persistence.Sql;
import be.tournages.production.ProjectType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class WorksIT {

  @Inject
  @Client("/")
  HttpClient client;

  @Inject Callers callers;
  @Inject SpendStore spend;
  @Inject Sql sql;

  @AfterEach
  void leaveNothing() {
    sql.statement("DELETE FROM audited_spend WHERE source = 'works-it'").execute();
  }

  @Test
  void theYearAddsUpToThePublishedTotals() {
    JsonNode total = get("/api/works?year=2024").path("total");

    assertThat(total.path("count").asInt()).isEqualTo(49);
    assertThat(total.path("investedEur").asText()).isEqualTo("7094800.00");
    assertThat(total.path("spentEur").asText()).isEqualTo("46231969.51");
    assertThat(total.path("averageEur").asText()).isEqualTo("144791.84");
    assertThat(total.path("ratioPct").asText()).isEqualTo("651.63");
  }

  @Test
  void filtersChooseTheWorksAndEveryTableFollows() {
    JsonNode answer =
        get("/api/works?year=2024&line=animation&format=feature&origin=abroad&country=CA");

    assertThat(answer.path("items"))
        .isNotEmpty()
        .allSatisfy(item -> assertThat(item.path("origin").asText()).isEqualTo("abroad"));
    assertThat(answer.path("tables"))
        .allSatisfy(table ->
            assertThat(table.path("total").path("count").asInt())
                .isEqualTo(answer.path("items").size()));
  }

  @Test
  void closedAccountsOfAWorkStandBesideWhatItCommittedTo() {
    spend.keep(
        new AuditedSpend(
            2025,
            "JEUNES MÈRES",
            ProjectType.FEATURE_FICTION,
            true,
            BigDecimal.TEN,
            List.of(new SpendItem(SpendCategory.AUDIOVISUAL, true, new BigDecimal("1625000.00"))),
            "works-it"));

    JsonNode first = get("/api/works?year=2024&q=jeunes").path("items").path(0);

    assertThat(first.path("auditedEur").asText()).isEqualTo("1625000.00");
    assertThat(first.path("auditedRatioPct").asText()).isEqualTo("500.00");
  }

  @Test
  void theCsvIsReadBackAsTheSameWorks() {
    String csv =
        client
            .toBlocking()
            .retrieve(callers.as(Role.MANAGER).sign(HttpRequest.GET("/api/works.csv?year=2024")));

    assertThat(WorkFiles.read(2024, new StringReader(csv)))
        .usingRecursiveComparison()
        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .isEqualTo(spend.listWorks(2024));
  }

  @Test
  void aWrongFilterAnEmptyYearAndACoordinatorAreRefused() {
    assertThat(status(Role.MANAGER, "/api/works?year=2024&format=opera"))
        .isEqualTo(HttpStatus.BAD_REQUEST.getCode());
    assertThat(status(Role.MANAGER, "/api/works?year=1999"))
        .isEqualTo(HttpStatus.NOT_FOUND.getCode());
    assertThat(status(Role.COORDINATOR, "/api/works?year=2024"))
        .isEqualTo(HttpStatus.FORBIDDEN.getCode());
  }

  private JsonNode get(String path) {
    String answer =
        client
            .toBlocking()
            .retrieve(callers.as(Role.MANAGER).sign(HttpRequest.GET(path)), String.class);
    try {
      return new ObjectMapper()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true))
          .readTree(answer);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int status(Role role, String path) {
    var failures = new int[1];
    assertThatExceptionOfType(HttpClientResponseException.class)
        .isThrownBy(() ->
            client
                .toBlocking()
                .exchange(callers.as(role).sign(HttpRequest.GET(path)), String.class))
        .satisfies(failure -> failures[0] = failure.code());
    return failures[0];
  }
}
