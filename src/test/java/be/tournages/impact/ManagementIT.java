package be.tournages.impact;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ManagementIT {

  @Inject Management management;
  @Inject LedgerSums sums;
  @Inject Sql sql;
  @Inject Callers callers;

  @Inject
  @Client("/")
  HttpClient client;

  @AfterEach
  void leaveNothing() {
    sql.statement("DELETE FROM permit WHERE first_date >= '2033-01-01'").execute();
    sql.statement("DELETE FROM shooting_day WHERE date >= '2033-01-01'").execute();
    sql.statement("DELETE FROM production WHERE code LIKE 'management-it-%'").execute();
  }

  @Test
  void theYear2024ShowsWhatTheOfficeDeclared() {
    JsonNode year = get("/api/management/2024");

    assertThat(year.at("/files/handled").asInt()).isEqualTo(109);
    assertThat(year.at("/files/shot").asInt()).isEqualTo(63);
    assertThat(year.at("/files/foreignTotal").asInt()).isEqualTo(11);
    assertThat(year.at("/days/total").asInt()).isEqualTo(743);
    assertThat(year.at("/days/attributable").asInt()).isEqualTo(212);
    assertThat(year.at("/impact/lowEur").asText()).isEqualTo("6233802.18");
    assertThat(year.at("/impact/highEur").asText()).isEqualTo("8593941.49");
  }

  @Test
  void aLedgerYearIsCountedByMonthTypeAndProvince() {
    UUID film = production("1", ProjectType.FEATURE_FICTION, true, "BE");
    UUID foreign = production("2", ProjectType.SERIES_FICTION, false, "NL");
    day(film, LocalDate.of(2033, 3, 1), "62063");
    day(film, LocalDate.of(2033, 3, 2), "62063", "92094");
    day(foreign, LocalDate.of(2033, 5, 2), "25112");
    production("waiting", ProjectType.SERIES_FICTION, false, "BE");
    permit(film, LocalDate.of(2033, 3, 1));

    ManagementYear year = management.get(2033);

    assertThat(year.days().byMonth()).extracting(LedgerSums.OfMonth::month).containsExactly(3, 5);
    assertThat(year.days().provinces())
        .extracting(place -> place.nis() + " " + place.days().toPlainString())
        .containsExactly("20002 1", "60000 1.5", "90000 0.5");
    assertThat(year.files().handled()).isEqualTo(3);
    assertThat(year.files().shot()).isEqualTo(2);
    JsonNode impact = get("/api/impact/2033");
    assertThat(impact.at("/types"))
        .extracting(one -> one.at("/filesHandled").asInt() + " " + one.at("/filesShot").asInt())
        .containsExactlyInAnyOrder("1 1", "2 1");
    assertThat(year.files().foreign())
        .containsExactly(new YearFiles.Foreign(ProjectType.SERIES_FICTION, "NL", 1));
    assertThat(year.permits().decision().median()).isEqualByComparingTo("4.0");
    assertThat(year.permits().notice().median()).isEqualByComparingTo("28.0");
  }

  @Test
  void sumsFollowEveryChangeOfTheLedger() {
    UUID film = production("3", ProjectType.FEATURE_FICTION, false, "BE");
    day(film, LocalDate.of(2034, 1, 1), "62063");
    assertThat(sums.listTypes(2034)).singleElement().matches(one -> !one.funded());

    sql.statement("UPDATE production SET funded = true WHERE id = :id").with("id", film).execute();
    assertThat(sums.listTypes(2034)).singleElement().matches(LedgerSums.OfType::funded);

    sql.statement("UPDATE shooting_day SET date = '2035-01-01' WHERE production_id = :id")
        .with("id", film)
        .execute();
    assertThat(sums.listTypes(2034)).isEmpty();
    assertThat(sums.listTypes(2035)).hasSize(1);

    sql.statement("UPDATE shooting_day_place SET commune_nis = '92094' WHERE commune_nis = '62063'")
        .execute();
    assertThat(sums.listPlaces(2035, LedgerSums.Level.COMMUNE))
        .extracting(LedgerSums.OfPlace::nis)
        .containsExactly("92094");

    sql.statement("UPDATE production SET state = 'draft' WHERE id = :id")
        .with("id", film)
        .execute();
    assertThat(sums.listTypes(2035)).isEmpty();
    assertThat(sums.unsettledDays(2035)).isEqualByComparingTo("1");
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

  private UUID production(String name, ProjectType type, boolean funded, String country) {
    UUID id = UUID.randomUUID();
    sql.statement(
            """
            INSERT INTO production (id, code, title, type, funded, state, country, created_at)
            VALUES (:id, 'management-it-' || :name, 'Management ' || :name, :type, :funded, 'active',
              :country, '2033-02-01T10:00Z')
            """)
        .with("id", id)
        .with("name", name)
        .with("type", type.code())
        .with("funded", funded)
        .with("country", country)
        .execute();
    return id;
  }

  private void day(UUID production, LocalDate date, String... communes) {
    UUID id = UUID.randomUUID();
    sql.statement(
            """
            INSERT INTO shooting_day (id, production_id, unit, date, state, kind, in_wallonia, by_person)
            VALUES (:id, :production, 'main', :date, 'confirmed', 'shooting', true, true)
            """)
        .with("id", id)
        .with("production", production)
        .with("date", date)
        .execute();
    for (String nis : List.of(communes)) {
      sql.statement(
              """
              INSERT INTO shooting_day_place (day_id, ordinal, commune_nis, in_wallonia)
              VALUES (:id, (SELECT count(*) + 1 FROM shooting_day_place WHERE day_id = :id), :nis, true)
              """)
          .with("id", id)
          .with("nis", nis)
          .execute();
    }
  }

  private void permit(UUID production, LocalDate first) {
    UUID id = UUID.randomUUID();
    sql.statement(
            """
            INSERT INTO permit (id, production_id, authority_code, first_date, last_date, status)
            SELECT :id, :production, min(code), :first, :first, 'granted' FROM authority
            """)
        .with("id", id)
        .with("production", production)
        .with("first", first)
        .execute();
    sql.statement(
            """
            INSERT INTO permit_history
              (permit_id, happened_on, who, from_status, to_status, note)
            VALUES (:id, '2033-02-01', 'x', 'draft', 'filed', ''),
                   (:id, '2033-02-05', 'x', 'filed', 'granted', '')
            """)
        .with("id", id)
        .execute();
  }
}
