package be.tournages.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A visitor looks for a place to film. */
class ExplorerE2E {

  private Visit visit;
  private Page page;

  @BeforeEach
  void enter() {
    visit = Office.open().visit(Optional.empty()).open("/");
    page = visit.page();
  }

  @AfterEach
  void leave() {
    visit.assertNothingWentWrong("the explorer");
    visit.close();
  }

  @Test
  void aWordInAnotherLanguageFindsThePlaceAndTheAddressKeepsTheQuestion() {
    page.locator("tn-search-box input").fill("castle");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("q=castle"));
    assertThat(page.locator("tn-result-list")).containsText("Château");
    page.goBack();
    assertThat(page).not().hasURL(Pattern.compile("q=castle"));
    page.goForward();
    assertThat(page.locator("tn-search-box input")).hasValue("castle");
  }

  @Test
  void aCardOpensThePlaceAndBackLeadsToTheList() {
    page.locator("tn-result-list a[href^='/locations/']").first().click();
    assertThat(page).hasURL(Pattern.compile("/locations/"));
    assertThat(page.locator("tn-location h1")).isVisible();
    page.goBack();
    assertThat(page.locator("tn-result-list a[href^='/locations/']").first()).isVisible();
    visit.settle();
  }

  @Test
  void theMapIsDrawnWithoutTilesFromElsewhere() {
    assertThat(page.locator("tn-map .leaflet-backdrop-pane path, tn-map .backdrop path").first())
        .isAttached();
  }
}
