package be.tournages.permit;

import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.identity.Callers;
import be.tournages.identity.Role;
import be.tournages.permit.PermitApplication.Terms;
import be.tournages.persistence.Sql;
import be.tournages.production.Production.Particulars;
import be.tournages.production.Productions;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The days on which the steps of an application happened, over HTTP and in the sums of the year.
 */
@MicronautTest(transactional = false)
class PermitDaysIT {

  private static final int YEAR = 2019;

  @Inject
  @Client("/")
  HttpClient client;

  @Inject Callers callers;
  @Inject Permits permits;
  @Inject PermitYears years;
  @Inject Productions productions;
  @Inject Sql sql;

  private UUID permit = new UUID(0, 0);

  @BeforeEach
  void open() {
    UUID production = productions.create(Particulars.of("Permit days"), "test").id();
    String authority = permits.listAuthorities("Namur").getFirst().code();
    LocalDate first = LocalDate.of(YEAR, 3, 20);
    var terms = new Terms(authority, null, first, first, null, null, null);
    permit = permits.open(production, terms, "test").id();
  }

  @AfterEach
  void leaveNothing() {
    sql.statement("DELETE FROM permit WHERE id = :id").with("id", permit).execute();
    sql.statement("DELETE FROM production WHERE title = 'Permit days'").execute();
  }

  @Test
  void aPermitNotedYearsAfterItsShootHasTheWaitingTimesOfItsOwnDays() {
    assertThat(years.get(YEAR).notice().count()).isZero();

    move("filed", "2019-03-01");
    String answer = move("granted", "2019-03-13");

    assertThat(answer).contains("\"on\":\"2019-03-01\"", "\"since\":\"2019-03-13\"");
    PermitYear year = years.get(YEAR);
    assertThat(year.decision().median()).isEqualByComparingTo("12");
    assertThat(year.notice().median()).isEqualByComparingTo("19");
  }

  @Test
  void theLastFilingIsMeasuredAgainstTheDecisionThatFollowedIt() {
    move("filed", "2019-02-01");
    move("refused", "2019-02-03");
    move("draft", "2019-02-10");
    move("filed", "2019-03-25");

    PermitYear waiting = years.get(YEAR);
    assertThat(waiting.decision().count()).isZero();
    assertThat(waiting.notice().count()).isEqualTo(1);
    assertThat(waiting.notice().median()).isZero();

    move("granted", "2019-03-30");
    assertThat(years.get(YEAR).decision().median()).isEqualByComparingTo("5");
  }

  @Test
  void aDayThatCannotBeIsRefusedInWordsAndNothingIsKept() {
    move("filed", "2019-03-01");

    assertThat(move("granted", "2019-02-28")).contains("2019-02-28 est avant l’étape précédente");
    assertThat(move("granted", "2999-01-01")).contains("n’est pas encore passé");
    assertThat(permits.get(permit).status()).isEqualTo(PermitStatus.FILED);
    assertThat(permits.history(permit)).hasSize(2);
  }

  private String move(String to, String on) {
    var request =
        HttpRequest.POST(
                "/api/permits/" + permit + "/transition",
                "{\"to\": \"%s\", \"on\": \"%s\"}".formatted(to, on))
            .header("Accept-Language", "fr");
    try {
      return client.toBlocking().retrieve(callers.as(Role.COORDINATOR).sign(request));
    } catch (HttpClientResponseException e) {
      return e.getResponse().getBody(String.class).orElse("");
    }
  }
}
