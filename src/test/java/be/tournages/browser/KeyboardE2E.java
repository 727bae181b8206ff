package be.tournages.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.tournages.identity.Role;
import com.microsoft.playwright.Page;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The office works without a mouse. */
class KeyboardE2E {

  private Visit visit;
  private Page page;

  @BeforeEach
  void enter() {
    visit = Office.open().visit(Optional.of(Role.ADMINISTRATOR)).open("/");
    page = visit.page();
  }

  @AfterEach
  void leave() {
    visit.assertNothingWentWrong("the keyboard");
    visit.close();
  }

  @Test
  void aQuestionMarkListsTheKeys() {
    page.keyboard().press("?");
    assertThat(page.locator("tn-help dialog")).isVisible();
    assertThat(page.locator("tn-help dialog dt").first()).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("tn-help dialog")).isHidden();
  }

  @Test
  void ctrlKGoesToAnything() {
    page.keyboard().press("Control+k");
    page.keyboard().type("Retombées");
    assertThat(page.locator("tn-palette [role=option]").first()).isVisible();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/impact"));
    visit.settle();
  }

  @Test
  void aSlashFindsAPlaceAndEnterOpensIt() {
    page.keyboard().press("/");
    page.keyboard().type("citadelle de namur");
    assertThat(page.locator("tn-search-box li").first()).containsText("Namur");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/locations/"));
    assertThat(page.locator("tn-location h1")).containsText("Namur");
    visit.settle();
  }
}
