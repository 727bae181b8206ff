package be.tournages.coproduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.tournages.persistence.ReferenceFiles;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkImportTest {

  private static final String HEADER =
      "no,title,technique,format,initiated_in,production_company,directors,financing,shares,"
          + "investment_eur,walloon_spend_eur\n";

  @Test
  void theWorksOf2024AreReadBackFromTheirOwnCsvToTheCent() {
    List<Work> works =
        WorkFiles.read(2024, new ReferenceFiles().open("db/reference/coproduction/2024/works.csv"));

    WorkImports.Result result = read(WorkCsv.write(works));

    assertThat(result.findings()).isEmpty();
    assertThat(result.works())
        .usingRecursiveComparison()
        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .isEqualTo(works);
  }

  @Test
  void aBadRowIsAFindingAndStopsNoOther() {
    WorkImports.Result result =
        read(
            HEADER
                + "1,A,live_action,feature,BE,X,Y,majority,BE:60 FR:40,\"1.234,56\",2\n"
                + "2,B,live_action,opera,BE,X,Y,majority,BE:60,1,2\n"
                + "3,C,live_action,feature,XX,X,Y,majority,BE:60,1,2\n"
                + "4,D,live_action,feature,BE,X,Y,majority,BE60,1,2\n"
                + "5,E,live_action,feature,BE,X,Y,mostly,BE:60,1,2\n"
                + "6,F,live_action,feature,BE,,Y,majority,BE:60,1,2\n"
                + "7,G,live_action,feature,BE,X,Y,majority,BE:60,0,2\n"
                + "8,H,live_action,feature,BE,X,Y,majority,BE:60,1,-2\n"
                + "x,I,live_action,feature,BE,X,Y,majority,BE:60,1,2\n"
                + "1,J,live_action,feature,BE,X,Y,majority,BE:60,1,2\n");

    assertThat(result.works())
        .singleElement()
        .satisfies(work -> assertThat(work.invested()).isEqualByComparingTo("1234.56"));
    assertThat(result.findings())
        .extracting(SpendImport.Finding::row, SpendImport.Finding::reason)
        .containsExactly(
            tuple(3, "unknown-value"),
            tuple(4, "unknown-value"),
            tuple(5, "not-a-share"),
            tuple(6, "unknown-value"),
            tuple(7, "missing"),
            tuple(8, "not-positive"),
            tuple(9, "negative"),
            tuple(10, "not-a-number"),
            tuple(11, "twice"));
  }

  private static WorkImports.Result read(String csv) {
    return WorkImport.read(SpendTable.read(csv.getBytes(StandardCharsets.UTF_8)), 2024);
  }
}
