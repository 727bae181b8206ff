package be.tournages.coproduction;

import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.persistence.ReferenceFiles;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkTableTest {

  private final List<Work> works =
      WorkFiles.read(2024, new ReferenceFiles().open("db/reference/coproduction/2024/works.csv"));

  @Test
  void the49WorksAddUpToThePublishedTotals() {
    WorkSum all = WorkSum.of(works);

    assertThat(all.count()).isEqualTo(49);
    assertThat(all.invested()).isEqualByComparingTo("7094800.00");
    assertThat(all.spent()).isEqualByComparingTo("46231969.51");
    assertThat(percent(all.ratio())).isEqualByComparingTo("651.63");
  }

  @Test
  void byFormatIsTheChartOfSection711() {
    WorkTable table = WorkTable.byFormat(works);

    assertThat(table.rows()).extracting(row -> row.sum().count()).containsExactly(31, 13, 4, 1);
    assertThat(table.rows())
        .extracting(row -> percent(row.spentShare()))
        .containsExactly(
            new BigDecimal("64.08"),
            new BigDecimal("33.75"),
            new BigDecimal("1.60"),
            new BigDecimal("0.57"));
  }

  @Test
  void byOriginIsTheTableOfSection713() {
    WorkTable table = WorkTable.byOrigin(works);

    assertThat(table.rows())
        .extracting(row -> row.sum().invested().toPlainString())
        .containsExactly("1963500.00", "2805000.00", "2326300.00");
    assertThat(table.rows())
        .extracting(row -> percent(row.sum().ratio()))
        .containsExactly(
            new BigDecimal("592.37"), new BigDecimal("691.87"), new BigDecimal("653.13"));
  }

  @Test
  void anEmptyGroupHasNeitherAverageNorRatio() {
    WorkSum none = WorkSum.of(List.of());

    assertThat(none.average()).isZero();
    assertThat(none.ratio()).isZero();
  }

  private static BigDecimal percent(BigDecimal share) {
    return share.movePointRight(2).setScale(2, RoundingMode.HALF_UP);
  }
}
