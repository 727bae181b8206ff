package be.tournages.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.tournages.http.ConflictException;
import be.tournages.http.InvalidRequestException;
import be.tournages.persistence.Sql;
import be.tournages.production.ProjectType;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class PublicationsIT {

  @Inject Publications publications;
  @Inject Impacts impacts;
  @Inject LedgerSums sums;
  @Inject Sql sql;

  @AfterEach
  void leaveNothing() {
    sql.statement("DELETE FROM impact_publication").execute();
    sql.statement("DELETE FROM impact_variant").execute();
    sql.statement("DELETE FROM shooting_day WHERE date >= '2031-01-01'").execute();
    sql.statement("DELETE FROM production WHERE code LIKE 'impact-it-%'").execute();
    sql.statement(
            "UPDATE impact_declared_days SET days_on_funded = 294 WHERE year = 2024 AND project_type = 'feature_fiction'")
        .execute();
  }

  @Test
  void freezingTwiceKeepsOnePublicationThatGivesTheSameFigures() {
    Publication first = publications.publish(2024, "manager");
    Publication second = publications.publish(2024, "somebody else");

    assertThat(second).isEqualTo(first);
    Publications.Check check = publications.check(2024).orElseThrow();
    assertThat(check.reproduced()).isTrue();
    assertThat(check.changes()).isEmpty();
    assertThat(check.publication().sources())
        .containsEntry("spend/commercial", ImpactFiles.IMPACT_2024)
        .containsEntry("share/half", ImpactFiles.IMPACT_2024);
    assertThat(PublishedCsv.write(first.snapshot().compute())).isEqualTo(Published2024.tables());
  }

  @Test
  void anInputThatChangesAfterwardsIsNamedAndThePublishedFigureStays() {
    publications.publish(2024, "manager");
    sql.statement(
            "UPDATE impact_declared_days SET days_on_funded = 290 WHERE year = 2024 AND project_type = 'feature_fiction'")
        .execute();

    Publications.Check check = publications.check(2024).orElseThrow();

    assertThat(check.changes())
        .containsExactly(new Snapshot.Change("days/feature_fiction/funded", "294", "290"));
    assertThat(check.reproduced()).isTrue();
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> publications.publish(2024, "manager"));
  }

  @Test
  void aVariantNeverTouchesThePublishedFigure() {
    Publication before = publications.publish(2024, "manager");
    publications.save(
        2024, "more days", Map.of("days/commercial/in_wallonia", new BigDecimal("113")), "manager");

    assertThat(publications.check(2024).orElseThrow().publication()).isEqualTo(before);
    assertThat(publications.whatIf(2024, publications.listVariants(2024).getFirst().changes()))
        .first()
        .satisfies(
            whole -> assertThat(Amount.shown(whole.total())).isEqualByComparingTo("8643941.49"));
  }

  @Test
  void anImpossibleWhatIfIsRefused() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() ->
            publications.whatIf(
                2024, Map.of("days/feature_fiction/funded", new BigDecimal("9999"))));
  }

  @Test
  void aLedgerYearCountsItsDaysAndDividesThemOverCommunes() {
    UUID funded = production("impact-it-1", ProjectType.FEATURE_FICTION, true);
    UUID other = production("impact-it-2", ProjectType.FEATURE_FICTION, false);
    day(funded, LocalDate.of(2031, 3, 1), "62063");
    day(other, LocalDate.of(2031, 3, 2), "62063", "92094");
    day(other, LocalDate.of(2031, 4, 2), "92094");

    ImpactYear year = impacts.get(2031);
    List<PlaceSplit.Place> communes = PlaceSplit.byCommune(year, sums.listCommunes(2031));

    assertThat(year.basis()).isEqualTo(ImpactYear.Basis.LEDGER);
    assertThat(year.results().getFirst().days()).isEqualByComparingTo("2");
    assertThat(year.findings())
        .extracting(ImpactFinding::kind)
        .containsExactly(ImpactFinding.Kind.AVERAGE_CARRIED, ImpactFinding.Kind.COMPLEMENT_UNKNOWN);
    assertThat(communes).extracting(PlaceSplit.Place::nis).containsExactly("62063", "92094");
    assertThat(communes.get(0).days()).isEqualByComparingTo("1.5");
    assertThat(communes.get(1).euro().get("whole")).isEqualByComparingTo("44857.78");
    assertThat(sums.listMonths(2031)).hasSize(3);
    assertThat(impacts.explain(2031, "whole", ProjectType.FEATURE_FICTION).days()).hasSize(2);
  }

  private UUID production(String code, ProjectType type, boolean funded) {
    UUID id = UUID.randomUUID();
    sql.statement(
            """
            INSERT INTO production (id, code, title, type, funded, state)
            VALUES (:id, :code, :code, :type, :funded, 'active')
            """)
        .with("id", id)
        .with("code", code)
        .with("type", type.code())
        .with("funded", funded)
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
    for (int i = 0; i < communes.length; i++) {
      sql.statement(
              """
              INSERT INTO shooting_day_place (day_id, ordinal, commune_nis, in_wallonia)
              VALUES (:id, :ordinal, :nis, true)
              """)
          .with("id", id)
          .with("ordinal", i + 1)
          .with("nis", communes[i])
          .execute();
    }
  }
}
