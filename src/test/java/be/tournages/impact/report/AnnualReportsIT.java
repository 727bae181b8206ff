package be.tournages.impact.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.tournages.http.InvalidRequestException;
import be.tournages.http.NotFoundException;
import be.tournages.language.Language;
import be.tournages.persistence.Sql;
import be.tournages.production.ProjectType;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(transactional = false)
class AnnualReportsIT {

  private static final int LEDGER_YEAR = 2031;

  private static final String PRODUCTION =
      """
      INSERT INTO production (id, code, title, type, funded, state, country)
      VALUES (:id, 'report-' || :title, :title, :type, :funded, 'active', 'FR')
      """;

  private static final String DAYS =
      """
      INSERT INTO shooting_day (id, production_id, unit, date, state, kind, in_wallonia, by_person)
      SELECT gen_random_uuid(), :id, 'main', date '2031-03-01' + n, 'confirmed', 'shooting', true, false
      FROM generate_series(1, 20) n
      """;

  private static final String PLACES =
      """
      INSERT INTO shooting_day_place (day_id, ordinal, commune_nis, in_wallonia)
      SELECT d.id, 1, c.nis, true
      FROM (SELECT id, row_number() OVER (ORDER BY date) AS n FROM shooting_day WHERE production_id = :id) d
      JOIN (SELECT nis, row_number() OVER (ORDER BY nis) AS n FROM commune WHERE province_nis = '50000') c
        ON c.n = d.n
      """;

  @Inject AnnualReports reports;
  @Inject Sql sql;

  @BeforeEach
  void fillALedgerYear() {
    shoot("Paid for", ProjectType.SERIES_FICTION, true);
    shoot("On its own", ProjectType.SERIES_FICTION, false);
  }

  @AfterEach
  void emptyIt() {
    sql.statement("DELETE FROM shooting_day WHERE date BETWEEN '2031-01-01' AND '2031-12-31'")
        .execute();
    sql.statement("DELETE FROM production WHERE code LIKE 'report-%'").execute();
  }

  private void shoot(String title, ProjectType type, boolean funded) {
    UUID id = UUID.randomUUID();
    sql.statement(PRODUCTION)
        .with("id", id)
        .with("title", title)
        .with("type", type.code())
        .with("funded", funded)
        .execute();
    sql.statement(DAYS).with("id", id).execute();
    sql.statement(PLACES).with("id", id).execute();
  }

  @ParameterizedTest
  @CsvSource({"2024, FR", "2024, EN", "2031, FR"})
  void theSameDataGivesTheSameBytes(int year, Language language) throws InterruptedException {
    byte[] pdf = reports.pdf(year, language);
    byte[] xlsx = reports.xlsx(year, language);
    Thread.sleep(1100); // dates in files have a resolution of one second

    assertThat(reports.pdf(year, language)).isEqualTo(pdf);
    assertThat(reports.xlsx(year, language)).isEqualTo(xlsx);
  }

  @Test
  void aLedgerYearIsDividedOverItsPlacesAndSaysWhereItsDaysComeFrom() throws IOException {
    assertThat(text(reports.pdf(LEDGER_YEAR, Language.FR)))
        .contains("40", "Hainaut", "registre 2031", "France")
        .doesNotContain("Commune inconnue");
  }

  @Test
  void aSheetOfALedgerYearCountsAProductionOnceAndIsOnePage() throws IOException {
    try (var province = Loader.loadPDF(reports.sheet(LEDGER_YEAR, "50000", Language.FR));
        var without = Loader.loadPDF(reports.sheet(LEDGER_YEAR, "62063", Language.EN))) {
      assertThat(province.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(province))
          .contains("40 jours de tournage par 2 productions");
      assertThat(without.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(without)).contains("No shooting day.");
    }
  }

  @Test
  void thePdfSaysInEachLanguageWhatWasPublished() throws IOException {
    assertThat(text(reports.pdf(2024, Language.FR)))
        .contains("8 593 941,49 €", "6 233 802,18 €", "46 231 969,51 €", "651,63 %", "109", "743")
        .contains("Longs métrages de fiction", "Méthode", "Ce que comptent les compteurs");
    assertThat(text(reports.pdf(2024, Language.EN)))
        .contains("€8,593,941.49", "€6,233,802.18", "€46,231,969.51", "651.63%")
        .contains("Fiction features", "Method", "What the counters count");
  }

  @Test
  void theWorkbookHoldsTheAmountsAsNumbersToTheCent() throws IOException {
    List<BigDecimal> numbers = numbers(reports.xlsx(2024, Language.FR));

    assertThat(numbers)
        .usingElementComparator(BigDecimal::compareTo)
        .contains(
            new BigDecimal("8593941.49"),
            new BigDecimal("6233802.18"),
            new BigDecimal("4426311.49"),
            new BigDecimal("2066172.18"),
            new BigDecimal("7094800.00"),
            new BigDecimal("46231969.51"));
  }

  @Test
  void aSheetOfAPlaceIsOnePage() throws IOException {
    try (var commune = Loader.loadPDF(reports.sheet(2024, "62063", Language.FR));
        var province = Loader.loadPDF(reports.sheet(2024, "60000", Language.EN))) {
      assertThat(commune.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(commune)).contains("Liège");
      assertThat(province.getNumberOfPages()).isEqualTo(1);
    }
  }

  @Test
  void anotherLanguageAPlaceOrAYearThatIsNotThereAreRefused() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> reports.pdf(2024, Language.NL));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> reports.sheet(2024, "99999", Language.FR));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> reports.xlsx(1999, Language.FR));
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replace('\u202f', ' ').replace('\u00a0', ' ');
    }
  }

  private static List<BigDecimal> numbers(byte[] xlsx) throws IOException {
    var numbers = new ArrayList<BigDecimal>();
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.NUMERIC) {
              numbers.add(BigDecimal.valueOf(cell.getNumericCellValue()));
            }
          }
        }
      }
    }
    return numbers;
  }
}
