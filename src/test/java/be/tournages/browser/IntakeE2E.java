package be.tournages.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.tournages.identity.Role;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the office drops is never lost without a word. */
class IntakeE2E {

  @Test
  void anEmptyFileIsKeptAsideAndSaidToBeEmpty() {
    try (Visit visit = Office.open().visit(Optional.of(Role.COORDINATOR)).open("/intake")) {
      Page page = visit.page();
      page.locator("tn-drop-zone input[type=file]")
          .first()
          .setInputFiles(new FilePayload("vide.pdf", "application/pdf", new byte[0]));
      assertThat(page.locator("tn-drop-zone .batch")).containsText("1 document reçu");

      visit.open("/intake?state=set_aside");
      Locator row = page.locator("tr", new Page.LocatorOptions().setHasText("vide.pdf"));
      assertThat(row)
          .containsText(
              "Ce document est vide.",
              new LocatorAssertions.ContainsTextOptions().setTimeout(40_000));
      visit.assertNothingWentWrong("an empty file");
    }
  }
}
