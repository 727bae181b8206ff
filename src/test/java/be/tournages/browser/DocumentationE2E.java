package be.tournages.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The page that describes the interface, under the same strict policy as every other. */
class DocumentationE2E {

  private static final Pattern OPERATION =
      Pattern.compile("^    (get|post|put|patch|delete|head):$", Pattern.MULTILINE);

  @Test
  void thePageListsEveryOperationOfTheInterface() {
    Office office = Office.open();
    try (Visit visit = office.visit(Optional.empty())) {
      Page page = visit.page();
      String description = page.request().get(office.address() + "/api/openapi.yml").text();
      long operations = OPERATION.matcher(description).results().count();
      Assumptions.assumeTrue(operations > 0, "This build was compiled without its description");
      page.navigate(office.address() + "/api/docs");
      assertThat(page.locator(".opblock").first()).isVisible();
      assertThat(page.locator(".opblock")).hasCount((int) operations);
      visit.assertNothingWentWrong("the description of the interface");
    }
  }
}
