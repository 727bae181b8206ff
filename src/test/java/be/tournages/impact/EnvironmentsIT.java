package be.tournages.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.tournages.http.InvalidRequestException;
import be.tournages.identity.Callers;
import be.tournages.identity.Role;
import be.tournages.impact.Environments.Entry;
import be.tournages.persistence.Sql;
import be.tournages.production.Production;
import be.tournages.production.Production.Particulars;
import be.tournages.production.Productions;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class EnvironmentsIT {

  @Inject Environments environments;
  @Inject Callers callers;
  @Inject Productions productions;
  @Inject Sql sql;

  private Statement measured;

  @BeforeEach
  void measure() {
    measured = new Statement("Carbon tool", callers.as(Role.COORDINATOR).person());
  }

  @AfterEach
  void leaveNothing() {
    sql.statement("DELETE FROM production WHERE title LIKE 'Environment %'").execute();
  }

  @Test
  void the2024ReportIsReproducedAsFarAsItsDataGo() {
    EnvironmentYear year = environments.get(2024);

    assertThat(year.lines()).hasSize(5);
    assertThat(year.averageCrew()).isEqualByComparingTo("36");
    assertThat(year.averageDays()).isEqualByComparingTo("36.8");
    assertThat(year.averageTonnes()).isEmpty();
    assertThat(year.declared().orElseThrow().averageTonnes()).isEqualByComparingTo("240");
    assertThat(year.certified()).isEqualTo(6);
  }

  @Test
  void aDossiersLineEntersTheOfficesAverageOnlyWhenItIsMeasured() {
    Production one = productions.create(Particulars.of("Environment one"), "test");
    Production two = productions.create(Particulars.of("Environment two"), "test");
    environments.enter(
        one.id(), new Entry(2036, new BigDecimal("200"), 40, BigDecimal.TEN, true), measured);
    environments.enter(two.id(), new Entry(2036, null, 30, null, null), measured);

    EnvironmentYear year = environments.get(2036);
    assertThat(year.averageTonnes().orElseThrow()).isEqualByComparingTo("200");
    assertThat(year.averageCrew()).isEqualByComparingTo("35");
    assertThat(year.certified()).isEqualTo(1);
    assertThat(year.lines())
        .extracting(EnvironmentLine::source)
        .allSatisfy(source ->
            assertThat(source)
                .isInstanceOfSatisfying(
                    Source.Entered.class,
                    entered -> assertThat(entered.findSignature()).isPresent()));
    assertThat(environments.find(one.id()).orElseThrow().findTonnesPerDay().orElseThrow())
        .isEqualByComparingTo("20");

    environments.remove(one.id());
    assertThat(environments.find(one.id())).isEmpty();
  }

  @Test
  void aNumberThatCannotBeIsRefusedAndNothingIsKept() {
    Production one = productions.create(Particulars.of("Environment three"), "test");

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() ->
            environments.enter(
                one.id(), new Entry(2036, new BigDecimal("-1.5"), null, null, null), measured));
    assertThat(environments.find(one.id())).isEmpty();
  }
}
