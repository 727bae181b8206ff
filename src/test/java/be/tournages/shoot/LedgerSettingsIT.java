package be.tournages.shoot;

import static be.tournages.shoot.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.tournages.identity.Callers;
import be.tournages.identity.Role;
import be.tournages.persistence.Sql;
import be.tournages.production.Productions;
import be.tournages.production.Title;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the office counts is decided by a manager, and every count follows. */
@MicronautTest(transactional = false)
class LedgerSettingsIT {

  private static final String SETTINGS = "/api/ledger/settings";

  private static final String PUBLISHED =
      "SELECT coalesce(sum(published), 0) AS days FROM counted_day WHERE production_id = :film";

  @Inject
  @Client("/")
  HttpClient client;

  @Inject Callers callers;
  @Inject Ledger ledger;
  @Inject LedgerSettings settings;
  @Inject Productions productions;
  @Inject Sql sql;

  private UUID film;

  /* Two units on one date, three places between them, and a day of recce. */
  @BeforeEach
  void twoUnitsOnOneDate() {
    film = productions.openDraft(new Title("Settings film " + UUID.randomUUID()), "test").id();
    var posted =
        sheet(film, "a.pdf")
            .day("2034-02-02", 1, "62063", "63072")
            .second("2034-02-02", 1, "53053")
            .recce("2034-02-03")
            .build();
    ledger.post(posted, "test");
  }

  @AfterEach
  void asItWas() {
    settings.publish(Counter.UNIT_DAYS);
    settings.weigh(DayKind.RECCE, BigDecimal.ZERO);
  }

  @Test
  void whatThePublishedCounterCountsFollowsTheManager() {
    assertThat(published()).isEqualByComparingTo("2");
    assertThat(change(Map.of("published", "calendar_days")).get("published"))
        .isEqualTo("calendar_days");
    assertThat(published()).isEqualByComparingTo("1");
    change(Map.of("published", "location_days"));
    assertThat(published()).isEqualByComparingTo("3");
  }

  @Test
  void aWeightChangesEveryCountAtOnce() {
    change(Map.of("weights", Map.of("recce", 0.25)));
    assertThat(published()).isEqualByComparingTo("2.25");
    assertThat(settings.published()).isEqualTo(Counter.UNIT_DAYS);
  }

  @Test
  void aChangeThatIsWrongInOnePartChangesNothing() {
    var half = Map.of("weights", Map.of("recce", 0.5), "published", "moons");
    assertThat(refusal(Role.MANAGER, half)).isEqualTo(HttpStatus.BAD_REQUEST.getCode());
    assertThat(refusal(Role.MANAGER, Map.of("weights", Map.of("recce", 1.5))))
        .isEqualTo(HttpStatus.BAD_REQUEST.getCode());
    assertThat(refusal(Role.MANAGER, Map.of("weights", Collections.singletonMap("recce", null))))
        .isEqualTo(HttpStatus.BAD_REQUEST.getCode());
    assertThat(refusal(Role.MANAGER, Map.of("weights", Map.of("picnic", 1))))
        .isEqualTo(HttpStatus.BAD_REQUEST.getCode());
    assertThat(published()).isEqualByComparingTo("2");
  }

  @Test
  void aCoordinatorReadsTheSettingsAndChangesNone() {
    Map<?, ?> read =
        client
            .toBlocking()
            .retrieve(callers.as(Role.COORDINATOR).sign(HttpRequest.GET(SETTINGS)), Map.class);
    assertThat(read.get("published")).isEqualTo("unit_days");
    assertThat((Iterable<?>) read.get("counters")).hasSize(3);
    assertThat(refusal(Role.COORDINATOR, Map.of("published", "calendar_days")))
        .isEqualTo(HttpStatus.FORBIDDEN.getCode());
    assertThat(settings.published()).isEqualTo(Counter.UNIT_DAYS);
  }

  private BigDecimal published() {
    return sql.statement(PUBLISHED).with("film", film).get(row -> row.decimal("days"));
  }

  private Map<?, ?> change(Map<String, ?> change) {
    return client
        .toBlocking()
        .retrieve(callers.as(Role.MANAGER).sign(HttpRequest.PATCH(SETTINGS, change)), Map.class);
  }

  private int refusal(Role role, Map<String, ?> change) {
    var request = callers.as(role).sign(HttpRequest.PATCH(SETTINGS, change));
    var refused = new int[1];
    assertThatExceptionOfType(HttpClientResponseException.class)
        .isThrownBy(() -> client.toBlocking().exchange(request, Map.class))
        .satisfies(answer -> refused[0] = answer.code());
    return refused[0];
  }
}
