package be.tournages.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.identity.Role;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A manager before the impact of 2024, in French. */
class ImpactE2E {

  private static final Map<String, String> SCENARIOS =
      Map.of("100", "whole", "50", "half", "25", "quarter");
  private static final String DAYS = "#days-feature_fiction-in_wallonia";
  private static final String WHOLE_TOTAL = "[data-scenario=whole] .total";

  private Visit visit;

  @BeforeEach
  void comeIn() {
    visit = Office.open().visit(Optional.of(Role.MANAGER));
  }

  @AfterEach
  void leave() {
    visit.assertNothingWentWrong("the impact");
    visit.close();
  }

  @Test
  void thePageShowsThePublishedLinesAndTotalsToTheCent() throws IOException {
    visit.open("/impact/2024?lang=fr");
    var shown = new ArrayList<String>();
    var published = new ArrayList<String>();
    for (CSVRecord line : published()) {
      String type = line.get("project_type");
      published.add(expected(line));
      shown.add(type + " " + String.join(" | ", cells(scenario(line), type)));
    }
    assertThat(published).hasSize(27);
    assertThat(shown).isEqualTo(published);
  }

  @Test
  void anAmountOpensToItsFormulaAndTheAddressKeepsIt() {
    visit.open("/impact/2024?lang=fr");
    row("half", "series_fiction").locator("button.amount").click();
    Locator drawer = visit.page().locator("tn-impact-drawer dialog[open]");
    assertThat(drawer).containsText("277 jours − 197 jours");
    assertThat(drawer).containsText(euro("24234.793795", 6));
    assertThat(drawer).containsText("= " + euro("4023849.50", 2));
    assertThat(drawer).containsText("Wallimage, Bilan 2024");
    assertThat(visit.page()).hasURL(Pattern.compile("lang=fr.*scenario=half.*open=series_fiction"));
    visit.page().goBack();
    assertThat(visit.page().locator("tn-impact-drawer dialog[open]")).hasCount(0);
  }

  @Test
  void aWhatIfChangesTheResultAtOnceAndCanBeTakenBack() {
    visit.open("/impact/2024?lang=fr&view=what-if");
    visit.page().locator(DAYS).fill("350");
    assertThat(visit.page().locator(WHOLE_TOTAL)).hasText(euro("8892993.35", 2));
    assertThat(visit.page().locator("[data-scenario=whole] .delta"))
        .containsText("+" + euro("299051.86", 2));
    visit.page().locator(DAYS).fill("dix");
    assertThat(visit.page().locator(DAYS)).hasAttribute("aria-invalid", "true");
    visit.page().getByText("Rétablir les données de l’année").click();
    assertThat(visit.page().locator(WHOLE_TOTAL)).hasText(euro("8593941.49", 2));
  }

  @Test
  void aSavedVariantStandsBesideTheFigureOfTheYearAndNeverChangesIt() {
    visit.open("/impact/2024?lang=fr&view=what-if&set=days/feature_fiction/in_wallonia~350");
    visit.page().locator("tn-variants input[name=name]").fill("Dix jours de plus");
    visit.page().locator("tn-variants form .button").click();
    Locator variant = visit.page().locator("tr[data-variant='Dix jours de plus']");
    assertThat(variant).containsText(euro("8892993.35", 2));
    visit.open("/impact/2024?lang=fr");
    assertThat(row("whole", "TOTAL")).containsText(euro("8593941.49", 2));
    visit.open("/impact/2024?lang=fr&view=what-if");
    variant.locator("button").click();
    assertThat(variant).hasCount(0);
  }

  @Test
  void anAverageIsEnteredWithItsSourceAndTakenBack() {
    visit.open("/impact/2025?lang=fr&view=averages");
    Locator line = visit.page().locator("tn-averages tr[data-type=commercial]");
    assertThat(line).containsText("reprise de 2024");
    Locator form = visit.page().locator("tn-average-form");
    line.locator("button").click();
    form.locator("tr[data-category=technicians] input[inputmode]").fill("2100,50");
    form.locator("#source").fill("Enquête du bureau");
    form.locator(".button.primary").click();
    assertThat(line).containsText(euro("2100.5", 2));
    assertThat(line).containsText("Enquête du bureau, encodé par ");
    line.locator("button").click();
    form.locator(".button.danger").click();
    assertThat(line).containsText("reprise de 2024");
  }

  private Locator row(String scenario, String type) {
    return visit
        .page()
        .locator("table[data-scenario=%s] tr[data-type=%s]".formatted(scenario, type));
  }

  private List<String> cells(String scenario, String type) {
    return row(scenario, type).locator("td").allInnerTexts().stream()
        .map(text -> text.split("[,\\n] *d’où", 2)[0].strip())
        .toList();
  }

  private static String expected(CSVRecord line) {
    String perDay = line.get("spend_per_day_eur");
    return line.get("project_type")
        + " "
        + String.join(
            " | ",
            line.get("attributable_days"),
            perDay.isEmpty() ? "" : euro(perDay, 2),
            euro(line.get("spend_on_attributable_days_eur"), 2),
            euro(line.get("non_av_complement_eur"), 2),
            euro(line.get("total_eur"), 2));
  }

  /** {@code 1 234,56 €} with narrow no-break spaces between thousands. */
  private static String euro(String amount, int decimals) {
    BigDecimal rounded = new BigDecimal(amount).setScale(decimals, RoundingMode.HALF_UP);
    String[] parts = rounded.toPlainString().split("\\.");
    return parts[0].replaceAll("\\B(?=(\\d{3})+$)", "\u202f") + "," + parts[1] + "\u00a0€";
  }

  private static String scenario(CSVRecord line) {
    return Objects.requireNonNull(SCENARIOS.get(line.get("av_retained_pct")));
  }

  private static List<CSVRecord> published() throws IOException {
    String file = "/be/tournages/impact/impact_scenarios_published.csv";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(ImpactE2E.class.getResourceAsStream(file)),
            StandardCharsets.UTF_8)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    }
  }
}
