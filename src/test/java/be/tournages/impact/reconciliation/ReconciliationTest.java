package be.tournages.impact.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.impact.reconciliation.PublishedFigure.Relation;
import be.tournages.impact.reconciliation.Verdict.Cause;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

  private final Report2024 report = new Report2024();

  @Test
  void theDocumentInTheRepositoryIsUpToDate() throws IOException {
    assertThat(Files.readString(Path.of("docs/reconciliation-2024.md")))
        .isEqualTo(new ReconciliationReport(report).write());
  }

  @Test
  void theSlipsOf2024AreFoundWithTheirCause() {
    Map<String, Cause> causes =
        new Reconciliation(report.figures(), report.data())
            .run().stream().collect(Collectors.toMap(one -> one.figure().key(), Verdict::cause));

    assertThat(causes)
        .containsEntry("2.2.2.2/Longs métrages de fiction/share_count", Cause.TRANSPOSED_DIGITS)
        .containsEntry("2.2.2.3.1/Initiés en France/share_invested", Cause.TRANSPOSED_COLUMN)
        .containsEntry("7.1.2.1/Initiés en Belgique/share_invested", Cause.TRANSPOSED_COLUMN)
        .containsEntry("3.2.2.3.2/Initiés en France/share_count", Cause.TRANSPOSED_ROW)
        .containsEntry("3.2.2/en-tête/invested", Cause.WRONG_DIGIT)
        .containsEntry("2.2.2.3.4/synthèse/spent", Cause.WRONG_DIGIT)
        .containsEntry("2.2.3/Publicités/share_files", Cause.ROUNDING)
        .containsEntry("2.2.7.2/échantillon documentaires/sample", Cause.CONTRADICTION)
        .containsEntry("7.1/TOTAL GENERAL/spent", Cause.NONE)
        .containsEntry("7.1.3/TOTAUX/ratio", Cause.NONE);
  }

  @Test
  void all27LinesAndTotalsOfTheImpactAreSupported() {
    assertThat(new Reconciliation(report.figures(), report.data()).run())
        .filteredOn(one ->
            one.figure().section().startsWith("2.2.7.2 à")
                && one.figure().place().equals("table")
                && one.figure().column().equals("total")
                && !one.figure().row().startsWith("Somme"))
        .hasSize(27)
        .allMatch(one -> one.cause() == Cause.NONE);
  }

  @Test
  void aTitleThatWasNotUpdatedInTheSecondListIsFound() {
    assertThat(report.differencesOfSecondList())
        .extracting(ListedWork.Difference::second)
        .contains("Blitz");
  }

  @Test
  void aNumberWithAPointForTheCommaIsReadAndReported() {
    PrintedNumber number = PrintedNumber.parse("756.610.00 €");

    assertThat(number.value()).isEqualByComparingTo("756610");
    assertThat(number.wellFormed()).isFalse();
    assertThat(PrintedNumber.parse("1.146,80%").wellFormed()).isTrue();
  }

  @Test
  void aSumOfRoundedTermsIsNotBlamed() {
    var figures =
        List.of(
            figure("a", "10€", ""), figure("b", "20€", ""), figure("c", "31€", "[s/a/x]+[s/b/x]"));

    assertThat(new Reconciliation(figures, report.data()).run())
        .singleElement()
        .satisfies(one -> assertThat(one.cause()).isEqualTo(Cause.ROUNDED_TERMS))
        .satisfies(one -> assertThat(one.difference()).isEqualByComparingTo(BigDecimal.ONE));
  }

  private static PublishedFigure figure(String row, String printed, String formula) {
    return new PublishedFigure(
        "s",
        "table",
        row,
        "x",
        printed,
        Optional.empty(),
        Relation.EQUAL,
        Optional.of(formula).filter(text -> !text.isEmpty()),
        "");
  }
}
