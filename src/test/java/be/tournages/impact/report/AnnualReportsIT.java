package be.tournages.impact.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.tournages.http.InvalidRequestException;
import be.tournages.http.NotFoundException;
import be.tournages.language.Language;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@MicronautTest(transactional = false)
class AnnualReportsIT {

  @Inject AnnualReports reports;

  @ParameterizedTest
  @EnumSource(names = {"FR", "EN"})
  void theSameDataGivesTheSameBytes(Language language) throws InterruptedException {
    byte[] pdf = reports.pdf(2024, language);
    byte[] xlsx = reports.xlsx(2024, language);
    Thread.sleep(1100); // dates in files have a resolution of one second

    assertThat(reports.pdf(2024, language)).isEqualTo(pdf);
    assertThat(reports.xlsx(2024, language)).isEqualTo(xlsx);
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
