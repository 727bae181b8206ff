package be.tournages.impact.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.impact.Source;
import be.tournages.language.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportTextsTest {

  /** In Belgium it is the third of March already. */
  private static final Source.Signature SIGNATURE =
      new Source.Signature(UUID.randomUUID(), "Anne Dupont", Instant.parse("2026-03-02T23:30:00Z"));

  private static final Source INDEXED =
      new Source.Indexed(
          new Source.Accounts(14, 2024),
          new BigDecimal("1.021000"),
          new Source.Entered("Statbel", SIGNATURE));

  private final ReportTexts french = new ReportTexts(Language.FR);
  private final ReportTexts english = new ReportTexts(Language.EN);

  @Test
  void everyKindOfSourceIsSaidInTheLanguageOfTheReport() {
    assertThat(french.source(new Source.Document("Wallimage, Bilan 2024", "2.2.7.2")))
        .isEqualTo("Wallimage, Bilan 2024, section 2.2.7.2");
    assertThat(french.source(new Source.Ledger(2025))).isEqualTo("registre 2025");
    assertThat(french.source(new Source.Accounts(1, 2025))).isEqualTo("1 compte clôturé de 2025");
    assertThat(english.source(new Source.Accounts(14, 2024)))
        .isEqualTo("14 closed accounts of 2024");
    assertThat(french.source(INDEXED))
        .isEqualTo(
            "14 comptes clôturés de 2024 × 1,021 (Statbel, encodé par Anne Dupont le 3 mars 2026)");
  }

  @Test
  void whatWasEnteredBeforeSignaturesWereKeptNamesNobody() {
    assertThat(english.source(new Source.Entered("Survey", null))).isEqualTo("Survey");
    assertThat(english.source(new Source.Entered("Survey", SIGNATURE)))
        .isEqualTo("Survey, entered by Anne Dupont on March 3, 2026");
  }

  @Test
  void aPublicationNamesWhoFrozeItAndCountsWhatChangedSince() {
    assertThat(french.text("method.published_changed", "1", "Anne", "3 mars 2026", 1))
        .contains("par Anne, le 3 mars 2026, version 1", "1 donnée a changé depuis");
    assertThat(english.text("method.published_changed", "1", "Anne", "March 3, 2026", 2))
        .contains("by Anne, on March 3, 2026, model version 1", "2 inputs have changed since");
  }
}
