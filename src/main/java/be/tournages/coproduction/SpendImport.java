package be.tournages.coproduction;

import be.tournages.production.ProjectType;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads audited accounts out of a table: either one row a production with a column a category, or
 * one row a production, category and eligibility. A bad row is a finding and stops no other.
 */
public final class SpendImport {

  /** What a column may hold, and the headers under which it is known. */
  private static final Map<String, List<String>> HEADERS =
      Map.of(
          "production", List.of("production", "titre", "title", "projet", "titel"),
          "type", List.of("project_type", "type", "type_de_projet", "soort", "projektart"),
          "year", List.of("year", "annee", "jaar", "jahr"),
          "days",
              List.of("days", "days_in_wallonia", "jours", "jours_de_tournage", "dagen", "tage"),
          "funded", List.of("funded", "finance", "coproduction", "gefinancierd", "gefordert"),
          "category", List.of("category", "categorie", "poste", "kategorie"),
          "eligible", List.of("eligible", "eligible_wallimage", "in_aanmerking"),
          "amount", List.of("amount", "amount_eur", "montant", "bedrag", "betrag"));

  private static final Map<SpendCategory, List<String>> CATEGORIES =
      Map.of(
          SpendCategory.TECHNICIANS, List.of("techniciens", "techniciens_wallons", "techniciennes"),
          SpendCategory.CAST, List.of("casting", "casting_wallon", "comediens"),
          SpendCategory.SETS_COSTUMES, List.of("decors_et_costumes", "decors_costumes"),
          SpendCategory.TRANSPORT_UNIT,
              List.of("transports", "transports_defraiements_regie", "regie"),
          SpendCategory.EQUIPMENT_HIRE, List.of("location_materiel", "materiel"),
          SpendCategory.VENUE_HIRE, List.of("location_de_decors", "location_de_lieux", "lieux"),
          SpendCategory.HOTELS_MEALS, List.of("horeca", "hotels_et_repas", "hotels"),
          SpendCategory.OTHER, List.of("autres", "autre", "divers"));

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
   * @param accounts the accounts that could be read
   * @param findings the rows that could not
   */
  public record Result(
      Map<String, String> mapping, List<AuditedSpend> accounts, List<Finding> findings) {}

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
        accounts.values().stream().map(SpendImport::merged).toList(),
        List.copyOf(findings));
  }

  private Map<String, String> map() {
    var mapping = new LinkedHashMap<String, String>();
    for (int i = 0; i < table.header().size(); i++) {
      String header = table.header().get(i);
      String plain = plain(header);
      int column = i;
      field(plain)
          .ifPresent(field -> {
            columns.putIfAbsent(field, column);
            mapping.put(header, field);
          });
      category(plain)
          .ifPresent(category -> {
            categories.putIfAbsent(category, column);
            mapping.put(header, category.code());
          });
    }
    return mapping;
  }

  private void row(List<String> row) throws BadCell {
    String production = cell(row, "production").orElseThrow(() -> bad("production", "missing", ""));
    String typeText = cell(row, "type").orElseThrow(() -> bad("type", "missing", ""));
    ProjectType type =
        ProjectType.find(plain(typeText)).orElseThrow(() -> bad("type", "unknown-type", typeText));
    BigDecimal days = number(row, "days");
    if (days.signum() <= 0) {
      throw bad("days", "not-positive", days.toPlainString());
    }
    int year = cell(row, "year").isPresent() ? number(row, "year").intValue() : defaultYear;
    boolean funded = cell(row, "funded").map(SpendImport::isYes).orElse(true);
    List<SpendItem> items = columns.containsKey("category") ? List.of(item(row)) : items(row);
    accounts
        .computeIfAbsent(year + "/" + production, key -> new ArrayList<>())
        .add(new AuditedSpend(year, production, type, funded, days, items, source));
  }

  private SpendItem item(List<String> row) throws BadCell {
    String text = cell(row, "category").orElseThrow(() -> bad("category", "missing", ""));
    SpendCategory category =
        category(plain(text)).orElseThrow(() -> bad("category", "unknown-category", text));
    boolean eligible =
        cell(row, "eligible").map(SpendImport::isYes).orElse(category.isUsuallyEligible());
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

  private static Optional<String> field(String plain) {
    return HEADERS.entrySet().stream()
        .filter(one -> one.getValue().contains(plain))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Optional<SpendCategory> category(String plain) {
    String code = plain.replaceFirst("_eur$", "");
    return SpendCategory.find(code)
        .or(() ->
            CATEGORIES.entrySet().stream()
                .filter(one -> one.getValue().contains(code))
                .map(Map.Entry::getKey)
                .findFirst());
  }

  private static boolean isYes(String text) {
    return List.of("true", "1", "yes", "oui", "ja", "x", "o", "y").contains(plain(text));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "_")
        .replaceAll("^_|_$", "");
  }

  private static final class BadCell extends Exception {
    private static final long serialVersionUID = 1L;
    private final String column;
    private final String reason;
    private final String value;

    BadCell(String column, String reason, String value) {
      super(reason);
      this.column = column;
      this.reason = reason;
      this.value = value;
    }
  }
}
