package be.tournages.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.tournages.identity.NewPerson;
import be.tournages.identity.OneTimeLinks;
import be.tournages.identity.People;
import be.tournages.identity.Role;
import be.tournages.language.Language;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who comes in, and how. */
class SignInE2E {

  private static final String PASSWORD = "une phrase que nul ne devine";

  private final Office office = Office.open();

  @Test
  void theFirstLinkMakesTheFirstAdministratorAndWorksOnce() {
    try (Visit visit = office.visit(Optional.empty())) {
      Page page = visit.page();
      page.navigate(office.firstLink());
      page.locator("#name").fill("Première Administratrice");
      page.locator("#email").fill("premiere@example.org");
      page.locator("#password").fill(PASSWORD);
      page.locator("tn-one-time button.primary").click();
      assertThat(page.locator("tn-header .account")).containsText("Première Administratrice");
      visit.assertNothingWentWrong("the first link");
    }
    try (Visit visit = office.visit(Optional.empty())) {
      Page page = visit.page();
      page.navigate(office.firstLink());
      page.locator("#name").fill("Deuxième");
      page.locator("#email").fill("deuxieme@example.org");
      page.locator("#password").fill(PASSWORD);
      page.locator("tn-one-time button.primary").click();
      assertThat(page.getByRole(AriaRole.ALERT)).containsText("lien");
    }
  }

  @Test
  void aWrongPasswordIsToldAndTheRightOneLeadsWhereOneWantedToGo() {
    var people = office.bean(People.class);
    people.setPassword(
        people.create(new NewPerson("Coralie", "coralie@example.org", Role.MANAGER, Language.FR)),
        PASSWORD);
    try (Visit visit = office.visit(Optional.empty())) {
      Page page = visit.page();
      visit.open("/account");
      page.locator("tn-state a.primary").click();
      page.locator("#email").fill("coralie@example.org");
      page.locator("#password").fill("une autre");
      page.locator("tn-sign-in button.primary").click();
      assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
      visit.forgive();
      page.locator("#password").fill(PASSWORD);
      page.keyboard().press("Enter");
      assertThat(page).hasURL(Pattern.compile("/account$"));
      assertThat(page.locator("tn-header .account")).containsText("Coralie");
      visit.assertNothingWentWrong("signing in");
    }
  }

  @Test
  void aLinkForSomebodyLetsThemChooseAPassword() {
    var invited =
        office
            .bean(People.class)
            .create(new NewPerson("Invité", "invite@example.org", Role.PRODUCTION, Language.FR));
    String link = office.address() + office.bean(OneTimeLinks.class).create(invited);
    try (Visit visit = office.visit(Optional.empty())) {
      Page page = visit.page();
      page.navigate(link);
      page.locator("#name").fill("Invité");
      page.locator("#email").fill("invite@example.org");
      page.locator("#password").fill(PASSWORD);
      page.locator("tn-one-time button.primary").click();
      assertThat(page.locator("tn-header .account")).containsText("Invité");
      visit.assertNothingWentWrong("an invitation");
    }
  }
}
