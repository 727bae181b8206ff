package be.tournages.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.tournages.identity.NewPerson;
import be.tournages.identity.OneTimeLinks;
import be.tournages.identity.People;
import be.tournages.identity.Role;
import be.tournages.language.Language;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The main job in one sitting: location, permit, call sheet, counted day, euro. */
class ChainE2E {

  private static final String TITLE = "Les Bateliers";
  private static final String PLACE = "Citadelle de Namur";
  private static final String FILE = "bateliers-j3.txt";
  private static final String PASSWORD = "une phrase que nul ne devine";

  /* A year that no other test counts in. */
  private static final String SHEET =
      """
      LES BATELIERS
      Films du Halage - long métrage
      FEUILLE DE SERVICE n° 3 - lundi 12 mai 2031
      Jour 3/20

      Convocation générale : 08h00
      PAT : 09h30
      Fin de journée : 19h00
      Équipe : 24 personnes

      DÉCOR : EXT. CITADELLE - JOUR
      Lieu : Citadelle de Namur
      Adresse : Route Merveilleuse 64, 5000 Namur

      Hôpital : CHR Sambre et Meuse, 5000 Namur
      """;

  private final Office office = Office.open();
  private Visit visit;
  private Page page;

  @BeforeEach
  void open() {
    visit = office.visit(Optional.empty());
    page = visit.page();
  }

  @AfterEach
  void leave() {
    visit.close();
  }

  @Test
  void aLocationBecomesAPermitADayAndADefensibleEuro() {
    signInByLink();
    findTheLocation();
    openTheProduction();
    obtainThePermit();
    takeTheSheetIn();
    confirmItByKeyboard();
    seeTheDayInTheLedger();
    classifyTheProduction();
    openTheFigureDownToTheSheet();
    visit.assertNothingWentWrong("the chain");
  }

  private void signInByLink() {
    var invited = new NewPerson("Maud", "maud@example.org", Role.MANAGER, Language.FR);
    var person = office.bean(People.class).create(invited);
    page.navigate(office.address() + office.bean(OneTimeLinks.class).create(person));
    page.locator("#name").fill("Maud");
    page.locator("#email").fill("maud@example.org");
    page.locator("#password").fill(PASSWORD);
    page.locator("tn-one-time button.primary").click();
    assertThat(page.locator("tn-header .account")).containsText("Maud");
  }

  private void findTheLocation() {
    visit.open("/");
    page.keyboard().press("/");
    page.keyboard().type("citadelle namur");
    page.keyboard().press("Enter");
    link("tn-result-list", PLACE).first().click();
    assertThat(page.locator("tn-location h1")).hasText(PLACE);
  }

  private void openTheProduction() {
    visit.open("/productions");
    page.getByText("Ouvrir un dossier").first().click();
    page.locator("tn-production-form #title").fill(TITLE);
    page.locator("tn-production-form button.primary").click();
    assertThat(page.locator("tn-production h1")).hasText(TITLE);
  }

  private void obtainThePermit() {
    page.locator("tn-production a[href^='/permits/new']").click();
    page.locator("tn-permit-form #place").fill(PLACE);
    assertThat(page.getByText("Lié au lieu")).isVisible();
    assertThat(page.locator("#authority")).hasValue("commune-92094");
    page.locator("#from").fill("2031-05-12");
    page.locator("#to").fill("2031-05-16");
    page.locator("tn-permit-form button.primary").click();
    decide("Introduite");
    decide("Accordée");
  }

  /* The first step asks why, the second decides. */
  private void decide(String becomes) {
    page.locator("tn-permit .steps .primary").first().click();
    page.locator("#note").fill("vu avec la commune");
    page.locator("tn-permit form .primary").click();
    assertThat(page.locator("tn-permit header .tags")).containsText(becomes);
  }

  private void takeTheSheetIn() {
    visit.open("/intake");
    page.locator("tn-drop-zone input[type=file]")
        .first()
        .setInputFiles(new FilePayload(FILE, "text/plain", SHEET.getBytes(StandardCharsets.UTF_8)));
    assertThat(page.locator("tn-drop-zone .batch")).containsText("1 document reçu");
  }

  private void confirmItByKeyboard() {
    Locator waiting = page.locator("a[href^='/intake/']").filter(with(FILE)).first();
    assertThat(waiting).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(40_000));
    waiting.click();
    assertThat(page.locator("tn-sheet-fields h1")).hasText(FILE);
    page.keyboard().press("c");
    assertThat(page.getByText(Pattern.compile("1 jour confirmé"))).isVisible();
  }

  private void seeTheDayInTheLedger() {
    visit.open("/ledger?year=2031");
    Locator row =
        page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(TITLE));
    assertThat(row).containsText("Confirmé");
    assertThat(row).containsText(PLACE);
    page.keyboard().press("j");
    page.keyboard().press("Enter");
    Locator drawer = page.locator("tn-day-drawer aside");
    assertThat(drawer).containsText("lun. 12 mai 2031");
    assertThat(link("tn-day-drawer", FILE).first())
        .hasAttribute("href", Pattern.compile("^/intake/.*line="));
    assertThat(drawer).not().containsText("aucune autorisation ne couvre");
    assertThat(drawer.locator(".findings")).containsText("n’a pas encore de type");
    assertThat(link("tn-day-drawer .findings", "Ouvrir le dossier"))
        .hasAttribute("href", Pattern.compile("^/productions/"));
  }

  /* Until somebody says what it is, its days do not enter the impact. */
  private void classifyTheProduction() {
    page.locator("tn-day-drawer a[href^='/productions/']").first().click();
    assertThat(page.locator("tn-production h1")).hasText(TITLE);
    page.keyboard().press("e");
    page.locator("tn-production-form #type").selectOption("feature_fiction");
    page.locator("tn-production-form #funding").selectOption("no");
    page.locator("tn-production-form button.primary").click();
    assertThat(page.locator("tn-production header")).containsText("Long métrage de fiction");
  }

  private void openTheFigureDownToTheSheet() {
    visit.open("/impact/2031");
    page.locator("table[data-scenario=whole] tr[data-type=feature_fiction] button.amount").click();
    assertThat(page.locator("tn-impact-drawer dialog[open]")).containsText("1 jour − 0 jour");
    page.locator("tn-days-behind .sheet a").first().click();
    assertThat(page.locator("tn-sheet-fields h1")).hasText(FILE);
    assertThat(page.locator("tn-document-pane")).containsText("lundi 12 mai 2031");
  }

  private Locator link(String within, String text) {
    return page.locator(within + " a").filter(with(text));
  }

  private static Locator.FilterOptions with(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
