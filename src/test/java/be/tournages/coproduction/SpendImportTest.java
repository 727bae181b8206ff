package be.tournages.coproduction;

import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.production.ProjectType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpendImportTest {

  static Stream<Integer> seeds() {
    return IntStream.range(0, 40).boxed();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void accountsComeBackToTheCentThroughCsvAndXlsx(int seed) {
    List<AuditedSpend> accounts = accounts(new Random(seed));

    byte[] csv = SpendExport.csv(accounts).getBytes(StandardCharsets.UTF_8);

    assertThat(read(csv))
        .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .usingRecursiveComparison()
        .isEqualTo(accounts);
    assertThat(read(SpendExport.xlsx(accounts)))
        .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .usingRecursiveComparison()
        .isEqualTo(accounts);
  }

  @Test
  void aFrenchTableWithAColumnACategoryIsUnderstood() {
    String text =
        "Titre;Type de projet;Jours;Techniciens wallons;Location de décors;Notes\n"
            + "« L’été »;feature_fiction;12,5;1.234,56;1 000 €;x\n";

    SpendImport.Result result = SpendImport.read(table(text), 2025, "test.csv");

    assertThat(result.findings()).isEmpty();
    assertThat(result.mapping()).hasSize(5).doesNotContainKey("Notes");
    assertThat(result.accounts())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.year()).isEqualTo(2025);
          assertThat(one.days()).isEqualByComparingTo("12.5");
          assertThat(one.total()).isEqualByComparingTo("2234.56");
          assertThat(one.other()).isEqualByComparingTo("1000");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Titel,Soort,Dagen,Technici,Acteurs,Decor en kostuums,Huur locaties,Andere",
        "Titel,Projektart,Tage,Techniker,Darsteller,Ausstattung und Kostüme,Motivmiete,Sonstiges",
        "title,type,days,technicians,cast,sets and costumes,venue hire,other"
      })
  void noColumnOfMoneyIsLostInAnyLanguage(String header) {
    SpendImport.Result result =
        SpendImport.read(table(header + "\nBrume,feature_fiction,2,1,2,3,4,5\n"), 2025, "x.csv");

    assertThat(result.ignored()).isEmpty();
    assertThat(result.accounts())
        .singleElement()
        .satisfies(one -> assertThat(one.total()).isEqualByComparingTo("15"));
  }

  @Test
  void aColumnTakenForNothingIsToldAndSoIsASecondOneForTheSame() {
    String text = "title,type,days,Techniciens,Techniciens wallons,Catering\nA,short,1,1,2,3\n";

    SpendImport.Result result = SpendImport.read(table(text), 2025, "x.csv");

    assertThat(result.ignored()).containsExactly("Techniciens wallons", "Catering");
  }

  @Test
  void aBadRowIsAFindingAndStopsNoOther() {
    String text =
        "production,type,days,technicians_eur\n"
            + "A,feature_fiction,10,100\n"
            + "B,opera,10,100\n"
            + "C,feature_fiction,many,100\n"
            + "D,feature_fiction,10,-5\n"
            + ",feature_fiction,10,5\n"
            + "E,feature_fiction,0,5\n";

    SpendImport.Result result = SpendImport.read(table(text), 2025, "test.csv");

    assertThat(result.accounts()).extracting(AuditedSpend::production).containsExactly("A");
    assertThat(result.findings())
        .extracting(SpendImport.Finding::reason)
        .containsExactly("unknown-type", "not-a-number", "negative", "missing", "not-positive");
    assertThat(result.findings().getFirst().row()).isEqualTo(3);
  }

  private static List<AuditedSpend> read(byte[] content) {
    SpendImport.Result result = SpendImport.read(SpendTable.read(content), 1900, "test");
    assertThat(result.findings()).isEmpty();
    return result.accounts();
  }

  private static SpendTable table(String text) {
    return SpendTable.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<AuditedSpend> accounts(Random random) {
    var accounts = new ArrayList<AuditedSpend>();
    for (int i = 0; i < 5; i++) {
      var items = new ArrayList<SpendItem>();
      for (SpendCategory category : SpendCategory.values()) {
        items.add(
            new SpendItem(
                category,
                random.nextBoolean(),
                BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), 2)));
      }
      accounts.add(
          new AuditedSpend(
              2020 + i,
              "Œuvre n° " + i + ", « é »",
              ProjectType.values()[random.nextInt(8)],
              random.nextBoolean(),
              BigDecimal.valueOf(1 + random.nextInt(400), 1),
              items,
              "test"));
    }
    return accounts;
  }
}
