package be.tournages.impact;

import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.coproduction.AuditedSpend;
import be.tournages.coproduction.SpendCategory;
import be.tournages.coproduction.SpendItem;
import be.tournages.production.ProjectType;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComputedAverageTest {

  @Test
  void theAverageIsAllSpendOverAllDaysAndNotTheMeanOfAverages() {
    ComputedAverage average =
        ComputedAverage.of(List.of(accounts("a", 10, "1000.00"), accounts("b", 30, "9000.00")));

    assertThat(average.spend().total()).isEqualByComparingTo("250");
    assertThat(average.files()).isEqualTo(2);
    assertThat(average.spread().lowest()).isEqualTo(100);
    assertThat(average.spread().highest()).isEqualTo(300);
    assertThat(average.isSmall()).isTrue();
  }

  @Test
  void theIntervalHoldsTheAverageAndIsTheSameEveryTime() {
    List<AuditedSpend> accounts =
        List.of(
            accounts("a", 10, "1000.00"),
            accounts("b", 12, "1500.00"),
            accounts("c", 9, "700.00"),
            accounts("d", 20, "2600.00"),
            accounts("e", 15, "1400.00"));

    ComputedAverage average = ComputedAverage.of(accounts);

    assertThat(average.isSmall()).isFalse();
    assertThat(average.interval()).isEqualTo(ComputedAverage.of(accounts).interval());
    assertThat(average.spend().total().doubleValue())
        .isBetween(average.interval().low(), average.interval().high());
    assertThat(average.interval().low()).isGreaterThan(average.spread().lowest());
  }

  private static AuditedSpend accounts(String production, int days, String euro) {
    return new AuditedSpend(
        2025,
        production,
        ProjectType.SERIES_FICTION,
        true,
        BigDecimal.valueOf(days),
        List.of(new SpendItem(SpendCategory.TECHNICIANS, true, new BigDecimal(euro))),
        "test");
  }
}
