package be.tournages.impact;

import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.coproduction.AuditedSpend;
import be.tournages.coproduction.SpendCategory;
import be.tournages.coproduction.SpendItem;
import be.tournages.coproduction.SpendStore;
import be.tournages.coproduction.WorkSum;
import be.tournages.persistence.Sql;
import be.tournages.production.ProjectType;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class AveragesIT {

  @Inject SpendAverages averages;
  @Inject Backtest backtest;
  @Inject SpendStore spend;
  @Inject Sql sql;

  @AfterEach
  void leaveNothing() {
    sql.statement("DELETE FROM audited_spend").execute();
    sql.statement("DELETE FROM impact_index").execute();
  }

  @Test
  void fiveClosedAccountsReplaceTheAverageOfTheYearBefore() {
    for (int i = 1; i <= 5; i++) {
      keep("series " + i, true, "10", "200000.00", "50000.00");
    }

    assertThat(used().spend().total()).isEqualByComparingTo("25000");
    assertThat(used().year()).isEqualTo(2025);
    assertThat(used().source()).isEqualTo(new Source.Accounts(5, 2025));
    assertThat(averages.findComplement(2025, ProjectType.SERIES_FICTION).orElseThrow().amount())
        .isEqualByComparingTo("250000");
    assertThat(backtest.of(2025))
        .singleElement()
        .satisfies(
            line -> assertThat(line.error().orElseThrow().doubleValue()).isBetween(0.4675, 0.4676));
  }

  @Test
  void aSmallSampleFallsBackOnLastYearIndexed() {
    keep("only one", true, "10", "200000.00", "0.00");
    sql.statement(
            """
            INSERT INTO impact_index (year, factor, source)
            VALUES (2025, 1.02, '{"kind": "entered", "reference": "a stated index"}')
            """)
        .execute();

    assertThat(used().year()).isEqualTo(2024);
    assertThat(used().spend().total()).isEqualByComparingTo("37423.3447536");
    assertThat(used().source())
        .isEqualTo(
            new Source.Indexed(
                ImpactFiles.IMPACT_2024,
                new BigDecimal("1.020000"),
                new Source.Entered("a stated index", null)));
    assertThat(averages.listComputed(2025)).singleElement().matches(ComputedAverage::isSmall);
  }

  @Test
  void accountsOfAnUnfundedProductionReplaceTheEstimateOfItsDays() {
    keep("not funded", false, "3", "9000.00", "0.00");

    assertThat(averages.audited(2025, ProjectType.SERIES_FICTION, new BigDecimal("80")))
        .satisfies(audited -> assertThat(audited.days()).isEqualByComparingTo("3"))
        .satisfies(audited -> assertThat(audited.spend()).isEqualByComparingTo("9000"));
  }

  @Test
  void the49WorksAreInTheDatabase() {
    WorkSum all = WorkSum.of(spend.listWorks(2024));

    assertThat(all.count()).isEqualTo(49);
    assertThat(all.spent()).isEqualByComparingTo("46231969.51");
  }

  private SpendAverage used() {
    return averages.listUsed(2025).stream()
        .filter(one -> one.type() == ProjectType.SERIES_FICTION)
        .findFirst()
        .orElseThrow();
  }

  private void keep(String production, boolean funded, String days, String crew, String venues) {
    spend.keep(
        new AuditedSpend(
            2025,
            production,
            ProjectType.SERIES_FICTION,
            funded,
            new BigDecimal(days),
            List.of(
                new SpendItem(SpendCategory.TECHNICIANS, true, new BigDecimal(crew)),
                new SpendItem(SpendCategory.VENUE_HIRE, false, new BigDecimal(venues))),
            "test"));
  }
}
