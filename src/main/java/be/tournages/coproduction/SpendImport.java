package be.tournages.coproduction;

import be.tournages.production.ProjectType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads audited accounts out of a table: either one row a production with a column a category, or
 * one row a production, category and eligibility. A bad row is a finding and stops no other.
 */
public final class SpendImport {

  private final SpendTable table;
  private final int defaultYear;
  private final String source;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final Map<SpendCategory, Integer> categories = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, List<AuditedSpend>> accounts = new LinkedHashMap<>();

  private SpendImport(SpendTable table, int defaultYear, String source) {
    this.table = table;
    this.defaultYear = defaultYear;
    this.source = source;
  }

  /**
   * A row that could not be used.
   *
   * @param row its number in the file, from 2
   * @param column the column that is wrong, as the file calls it
   * @param reason what is wrong, as a stable code
   * @param value what stands there
   */
  public record Finding(int row, String column, String reason, String value) {}

  /**
   * What came out of a file.
   *
   * @param mapping which header was taken for what
   * @param ignored headers that were taken for nothing, a second one for the same thing as well
   * @param accounts the accounts that could be read
   * @param findings the rows that could not
   */
  public record Result(
      Map<String, String> mapping,
      List<String> ignored,
      List<AuditedSpend> accounts,
      List<Finding> findings) {}

  /**
   * Reads a table.
   *
   * @param defaultYear year of rows without one
   * @param source name of the file
   */
  public static Result read(SpendTable table, int defaultYear, String source) {
    return new SpendImport(table, defaultYear, source).run();
  }

  private Result run() {
    var mapping = map();
    for (int i = 0; i < table.rows().size(); i++) {
      try {
        row(table.rows().get(i));
      } catch (BadCell bad) {
        findings.add(new Finding(i + 2, bad.column, bad.reason, bad.value));
      }
    }
    return new Result(
        mapping,
        ignored(mapping),
        accounts.values().stream().map(SpendImport::merged).toList(),
        List.copyOf(findings));
  }

  private List<String> ignored(Map<String, String> mapping) {
    return table.header().stream()
        .filter(header -> !header.isBlank() && !mapping.containsKey(header))
        .toList();
  }

  private Map<String, String> map() {
    var mapping = new LinkedHashMap<String, String>();
    for (int i = 0; i < table.header().size(); i++) {
      String header = table.header().get(i);
      String plain = SpendWords.plain(header);
      int column = i;
      SpendWords.field(plain)
          .filter(field -> columns.putIfAbsent(field, column) == null)
          .ifPresent(field -> mapping.put(header, field));
      SpendWords.category(plain)
          .filter(category -> categories.putIfAbsent(category, column) == null)
          .ifPresent(category -> mapping.put(header, category.code()));
    }
    return mapping;
  }

  private void row(List<String> row) throws BadCell {
    String production = cell(row, "production").orElseThrow(() -> bad("production", "missing", ""));
    String typeText = cell(row, "type").orElseThrow(() -> bad("type", "missing", ""));
    ProjectType type =
        SpendWords.type(typeText).orElseThrow(() -> bad("type", "unknown-type", typeText));
    BigDecimal days = number(row, "days");
    if (days.signum() <= 0) {
      throw bad("days", "not-positive", days.toPlainString());
    }
    int year = cell(row, "year").isPresent() ? number(row, "year").intValue() : defaultYear;
    boolean funded = cell(row, "funded").map(SpendWords::isYes).orElse(true);
    List<SpendItem> items = columns.containsKey("category") ? List.of(item(row)) : items(row);
    var account = new AuditedSpend(year, production, type, funded, days, items, source);
    List<AuditedSpend> rows =
        accounts.computeIfAbsent(year + "/" + production, key -> new ArrayList<>());
    if (!rows.isEmpty() && contradicts(rows.getFirst(), account)) {
      throw bad("days", "contradicts", production);
    }
    rows.add(account);
  }

  /* Type, funding and days belong to the production: its rows must agree on them. */
  private static boolean contradicts(AuditedSpend first, AuditedSpend next) {
    return first.type() != next.type()
        || first.funded() != next.funded()
        || first.days().compareTo(next.days()) != 0;
  }

  private SpendItem item(List<String> row) throws BadCell {
    String text = cell(row, "category").orElseThrow(() -> bad("category", "missing", ""));
    SpendCategory category =
        SpendWords.category(SpendWords.plain(text))
            .orElseThrow(() -> bad("category", "unknown-category", text));
    boolean eligible =
        cell(row, "eligible").map(SpendWords::isYes).orElse(category.isUsuallyEligible());
    return new SpendItem(category, eligible, amount(number(row, "amount"), "amount"));
  }

  private List<SpendItem> items(List<String> row) throws BadCell {
    var items = new ArrayList<SpendItem>();
    for (var one : categories.entrySet()) {
      String text = row.get(one.getValue());
      if (!text.isBlank()) {
        String header = table.header().get(one.getValue());
        BigDecimal amount =
            parse(text).orElseThrow(() -> new BadCell(header, "not-a-number", text));
        items.add(
            new SpendItem(one.getKey(), one.getKey().isUsuallyEligible(), amount(amount, header)));
      }
    }
    if (items.isEmpty()) {
      throw bad("amount", "missing", "");
    }
    return items;
  }

  private static BigDecimal amount(BigDecimal amount, String column) throws BadCell {
    if (amount.signum() < 0) {
      throw new BadCell(column, "negative", amount.toPlainString());
    }
    return amount;
  }

  private static AuditedSpend merged(List<AuditedSpend> rows) {
    AuditedSpend first = rows.getFirst();
    return new AuditedSpend(
        first.year(),
        first.production(),
        first.type(),
        first.funded(),
        first.days(),
        rows.stream().flatMap(row -> row.items().stream()).toList(),
        first.source());
  }

  private Optional<String> cell(List<String> row, String field) {
    return Optional.ofNullable(columns.get(field)).map(row::get).filter(text -> !text.isBlank());
  }

  private BigDecimal number(List<String> row, String field) throws BadCell {
    String text = cell(row, field).orElseThrow(() -> bad(field, "missing", ""));
    return parse(text).orElseThrow(() -> bad(field, "not-a-number", text));
  }

  private BadCell bad(String field, String reason, String value) {
    Integer column = columns.get(field);
    return new BadCell(column == null ? field : table.header().get(column), reason, value);
  }

  /** Reads 1234.56, 1.234,56 and 1 234,56 €. */
  static Optional<BigDecimal> parse(String text) {
    String digits = text.replaceAll("[€\\s\\u00a0\\u202f]", "");
    if (digits.matches("-?\\d+(\\.\\d+)?")) {
      return Optional.of(new BigDecimal(digits));
    }
    if (digits.matches("-?\\d{1,3}(\\.\\d{3})*(,\\d+)?|-?\\d+,\\d+")) {
      return Optional.of(new BigDecimal(digits.replace(".", "").replace(',', '.')));
    }
    return Optional.empty();
  }
}
