package be.tournages.impact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A shooting day behind a figure, with the call sheets that prove it.
 *
 * @param date local date of Europe/Brussels on which the day starts
 * @param productionId the production
 * @param title its title
 * @param unit the crew, such as {@code main}
 * @param weight what the day counts for, in unit days
 * @param communes NIS codes of the communes of Wallonia where it shot, as far as they are known
 * @param sheets where the day was read, none for a day entered by hand
 */
public record LedgerDay(
    LocalDate date,
    UUID productionId,
    String title,
    String unit,
    BigDecimal weight,
    List<String> communes,
    List<Sheet> sheets) {

  /**
   * A place in a call sheet.
   *
   * @param documentId the document
   * @param page page, from 1
   * @param line line of the page, from 1
   * @param text the line that was read
   */
  public record Sheet(String documentId, int page, int line, String text) {}

  public LedgerDay {
    communes = List.copyOf(communes);
    sheets = List.copyOf(sheets);
  }
}
