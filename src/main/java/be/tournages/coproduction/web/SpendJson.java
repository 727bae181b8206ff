package be.tournages.coproduction.web;

import be.tournages.coproduction.AuditedSpend;
import be.tournages.coproduction.SpendFindings;
import be.tournages.coproduction.SpendImport;
import be.tournages.language.Language;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;

/**
 * Accounts read from a file.
 *
 * @param kept whether they were kept
 * @param ignored columns that were taken for nothing
 * @param findingsCsv the findings as a file to download
 */
@Serdeable
record SpendJson(
    boolean kept,
    List<Column> columns,
    List<String> ignored,
    List<Account> accounts,
    List<FindingJson> findings,
    String findingsCsv) {

  static SpendJson of(
      SpendImport.Result result, boolean kept, SpendFindings explained, Language language) {
    return new SpendJson(
        kept,
        result.mapping().entrySet().stream()
            .map(one -> new Column(one.getKey(), one.getValue()))
            .toList(),
        result.ignored(),
        result.accounts().stream().map(Account::of).toList(),
        result.findings().stream()
            .map(one ->
                new FindingJson(
                    one.row(), one.column(), one.value(), explained.explain(one, language)))
            .toList(),
        explained.csv(result.findings(), language));
  }

  /** A column and what it was taken for. */
  @Serdeable
  record Column(String name, String field) {}

  /** The accounts of a production, euro. */
  @Serdeable
  record Account(
      int year,
      String production,
      String type,
      boolean funded,
      BigDecimal days,
      BigDecimal total,
      BigDecimal other) {
    static Account of(AuditedSpend spend) {
      return new Account(
          spend.year(),
          spend.production(),
          spend.type().code(),
          spend.funded(),
          spend.days(),
          spend.total(),
          spend.other());
    }
  }

  /** A row that could not be used. */
  @Serdeable
  record FindingJson(int row, String column, String value, String explanation) {}

  /** The accounts of a year. */
  @Serdeable
  record Accounts(List<Account> items) {}
}
