package be.tournages.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.tournages.identity.Role;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The office writes its catalogue. */
class CatalogueE2E {

  private static final String GHENT = "51,05; 3,72";
  private static final String MARCHE = "50,2263; 5,3442";

  private final String name = "Moulin " + UUID.randomUUID();
  private Visit visit;
  private Page page;

  @BeforeEach
  void enter() {
    visit = Office.open().visit(Optional.of(Role.COORDINATOR)).open("/office/locations/new");
    page = visit.page();
  }

  @AfterEach
  void leave() {
    visit.close();
  }

  @Test
  void aNumberIsTypedWithItsCommaAndSomethingElseIsSaidToBeNone() {
    Locator height = field(page, "Hauteur sous plafond (m)");
    write(page, MARCHE);
    height.fill("haut");
    save(page);
    assertThat(page.getByText("Un champ attend un nombre")).isVisible();
    height.fill("3,80");
    create(page);
    page.reload();
    assertThat(height).hasValue("3,8");
    visit.assertNothingWentWrong("a new entry");
  }

  @Test
  void aPlaceOutsideWalloniaIsNotPublished() {
    write(page, GHENT);
    create(page);
    assertThat(page.getByText("Hors de Wallonie")).isVisible();
    page.getByRole(AriaRole.BUTTON, button("Publier")).click();
    assertThat(page.locator("tn-toasts")).containsText("se trouve hors de Wallonie");
    assertThat(page.locator("tn-office-head")).containsText("Brouillon");
  }

  @Test
  void theOutlineOfALargePlaceIsWrittenOrDrawnAndComesBack() {
    Locator corners = field(page, "Contour d’un lieu étendu");
    write(page, MARCHE);
    corners.fill("50,2263; 5,3442\n50,2270; 5,3442\n50,2270; 5,3460");
    corners.press("Tab");
    page.getByRole(AriaRole.BUTTON, button("Dessiner sur la carte")).click();
    Locator map = page.locator("tn-entry-place .map");
    var size = map.boundingBox();
    map.click(new Locator.ClickOptions().setPosition(size.width * 0.8, size.height * 0.6));
    assertThat(corners).hasValue(Pattern.compile("^(\\S+, \\S+\n){3}\\S+, \\S+$"));
    create(page);
    page.reload();
    assertThat(corners)
        .hasValue(Pattern.compile("^50\\.22630, 5\\.34420\n(\\S+, \\S+\n){2}\\S+, \\S+$"));
    assertThat(page.locator("path.outline")).isVisible();
    assertThat(field(page, "Latitude, longitude")).hasValue("50.22630, 5.34420");
    visit.assertNothingWentWrong("an outline");
  }

  @Test
  void anOutlineThatCrossesItselfIsRefusedAndStaysToBeMended() {
    String bowTie = "50,2263; 5,3442\n50,2270; 5,3460\n50,2263; 5,3460\n50,2270; 5,3442";
    Locator corners = field(page, "Contour d’un lieu étendu");
    write(page, MARCHE);
    corners.fill(bowTie);
    save(page);
    assertThat(page.getByText("Le contour se croise lui-même")).isVisible();
    assertThat(corners).not().isEmpty();
  }

  @Test
  void whoSavesSecondSeesWhatTheOtherWroteAndLosesNothing() {
    write(page, MARCHE);
    create(page);
    try (Visit second = Office.open().visit(Optional.of(Role.COORDINATOR))) {
      Page other = second.open(page.url().replaceFirst("^https?://[^/]+", "")).page();
      field(page, "Description").fill("Une roue.");
      field(page, "Style").fill("Rustique");
      field(other, "Description").fill("Deux meules.");
      field(other, "Places pour camions").fill("4");
      save(page);
      assertThat(page.getByText("Tout est enregistré")).isVisible();
      save(other);
      Locator clash = other.locator(".clash li");
      assertThat(clash).hasCount(1);
      assertThat(clash).containsText("Une roue.");
      assertThat(field(other, "Description")).hasValue("Deux meules.");
      assertThat(field(other, "Style")).hasValue("Rustique");
      assertThat(field(other, "Places pour camions")).hasValue("4");
      clash.getByRole(AriaRole.BUTTON).click();
      assertThat(field(other, "Description")).hasValue("Une roue.");
      save(other);
      assertThat(other.getByText("Tout est enregistré")).isVisible();
    }
  }

  private void write(Page where, String position) {
    field(where, "Nom").fill(name);
    field(where, "Catégorie").selectOption("watermill");
    field(where, "Latitude, longitude").fill(position);
    field(where, "Latitude, longitude").press("Tab");
  }

  private void create(Page where) {
    save(where);
    assertThat(where).hasURL(Pattern.compile("/office/locations/moulin-"));
  }

  private static void save(Page where) {
    where.getByRole(AriaRole.BUTTON, button("Enregistrer")).click();
  }

  private static Page.GetByRoleOptions button(String label) {
    return new Page.GetByRoleOptions().setName(label).setExact(true);
  }

  private static Locator field(Page where, String label) {
    return where.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
  }
}
