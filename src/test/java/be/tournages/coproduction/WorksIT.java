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
import java.util.ArrayList;
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
  void theWorksByOriginAndByFinancingAreThoseOfTheReport() {
    assertThat(rows("/api/works?year=2024", "origin"))
        .containsExactly(
            "belgium 17 1963500.00 11631181.90 592.37",
            "france 18 2805000.00 19407022.35 691.87",
            "abroad 14 2326300.00 15193765.26 653.13");
    assertThat(rows("/api/works?year=2024", "majority"))
        .containsExactly(
            "majority 16 1923500.00 11278747.77 586.37",
            "minority 33 5171300.00 34953221.74 675.91");
    assertThat(rows("/api/works?year=2024&origin=france", "line"))
        .first()
        .asString()
        .startsWith("live_action 12 2020000.00");
  }

  @Test
  void theReportHeldAgainstTheDataIsToldInTheCallersLanguage() {
    JsonNode french = get("/api/reconciliation/2024?lang=fr");
    JsonNode english = get("/api/reconciliation/2024?lang=en");

    assertThat(french.path("slips").size()).isEqualTo(french.path("unsupported").asInt());
    assertThat(french.path("checked").asInt())
        .isEqualTo(french.path("supported").asInt() + french.path("unsupported").asInt());
    List<String> translated = remarks(french);
    List<String> original = remarks(english);
    assertThat(translated).hasSameSizeAs(original).isNotEmpty();
    for (int i = 0; i < original.size(); i++) {
      assertThat(translated.get(i)).isNotEqualTo(original.get(i));
    }
    assertThat(status(Role.MANAGER, "/api/reconciliation/1999"))
        .isEqualTo(HttpStatus.NOT_FOUND.getCode());
  }

  private static List<String> remarks(JsonNode reconciliation) {
    var remarks = new ArrayList<String>();
    for (String list : List.of("slips", "rounded", "texts")) {
      for (JsonNode one : reconciliation.path(list)) {
        remarks.add(one.path("remark").asText());
      }
    }
    remarks.removeIf(String::isBlank);
    return remarks;
  }

  private List<String> rows(String path, String grouping) {
    for (JsonNode table : get(path).path("tables")) {
      if (table.path("groupedBy").asText().equals(grouping)
          && table.path("line").isNull()
          && table.path("format").isNull()) {
        return table.path("rows").valueStream().map(WorksIT::row).toList();
      }
    }
    throw new AssertionError("No table by " + grouping);
  }

  private static String row(JsonNode row) {
    return String.join(
        " ",
        row.path("key").asText(),
        row.path("count").asText(),
        row.path("investedEur").asText(),
        row.path("spentEur").asText(),
        row.path("ratioPct").asText());
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
