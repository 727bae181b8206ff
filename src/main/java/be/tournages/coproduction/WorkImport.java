package be.tournages.coproduction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads works out of a table in the columns of {@link WorkCsv}, whatever their order. A bad row is
 * a finding and stops no other.
 */
final class WorkImport {

  /** Columns without which no row is a work. */
  static final List<String> NEEDED =
      List.of(
          "no",
          "title",
          "technique",
          "format",
          "initiated_in",
          "production_company",
          "financing",
          "shares",
          "investment_eur",
          "walloon_spend_eur");

  private static final Set<String> FINANCING = Set.of("majority", "minority");

  private final SpendTable table;
  private final int year;

  private WorkImport(SpendTable table, int year) {
    this.table = table;
    this.year = year;
  }

  /** Reads the works of a year. */
  static WorkImports.Result read(SpendTable table, int year) {
    return new WorkImport(table, year).run();
  }

  private WorkImports.Result run() {
    var works = new ArrayList<Work>();
    var findings = new ArrayList<SpendImport.Finding>();
    var numbers = new HashSet<Integer>();
    for (int i = 0; i < table.rows().size(); i++) {
      List<String> row = table.rows().get(i);
      try {
        Work work = work(row);
        if (!numbers.add(work.number())) {
          throw new BadCell("no", "twice", text(row, "no"));
        }
        works.add(work);
      } catch (BadCell bad) {
        findings.add(new SpendImport.Finding(i + 2, bad.column, bad.reason, bad.value));
      }
    }
    return new WorkImports.Result(works, findings);
  }

  private Work work(List<String> row) throws BadCell {
    return new Work(
        year,
        count(row, "no"),
        present(row, "title"),
        word(row, "technique", one -> find(Technique.values(), one)),
        word(row, "format", one -> find(WorkFormat.values(), one)),
        word(row, "initiated_in", WorkImport::country),
        present(row, "production_company"),
        directors(row),
        word(row, "financing", one -> Optional.of(one).filter(FINANCING::contains))
            .equals("majority"),
        shares(row),
        amount(row, "investment_eur", true),
        amount(row, "walloon_spend_eur", false),
        text(row, "session").isEmpty() ? null : text(row, "session"));
  }

  private List<String> directors(List<String> row) {
    return Stream.of(text(row, "directors").split(", | et "))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private List<Share> shares(List<String> row) throws BadCell {
    var shares = new ArrayList<Share>();
    for (String part : present(row, "shares").split("\\s+")) {
      String[] pair = part.split(":", 2);
      try {
        shares.add(new Share(pair[0], new BigDecimal(pair[pair.length - 1])));
      } catch (IllegalArgumentException e) {
        throw new BadCell("shares", "not-a-share", part);
      }
    }
    return shares;
  }

  private int count(List<String> row, String column) throws BadCell {
    String text = present(row, column);
    if (!text.matches("[1-9]\\d{0,5}")) {
      throw new BadCell(column, "not-a-number", text);
    }
    return Integer.parseInt(text);
  }

  private BigDecimal amount(List<String> row, String column, boolean positive) throws BadCell {
    String text = present(row, column);
    BigDecimal amount =
        SpendImport.parse(text).orElseThrow(() -> new BadCell(column, "not-a-number", text));
    if (amount.signum() < 0) {
      throw new BadCell(column, "negative", text);
    }
    if (positive && amount.signum() == 0) {
      throw new BadCell(column, "not-positive", text);
    }
    return amount;
  }

  private <T> T word(List<String> row, String column, Function<String, Optional<T>> find)
      throws BadCell {
    String text = present(row, column);
    return find.apply(text).orElseThrow(() -> new BadCell(column, "unknown-value", text));
  }

  private String present(List<String> row, String column) throws BadCell {
    String text = text(row, column);
    if (text.isEmpty()) {
      throw new BadCell(column, "missing", "");
    }
    return text;
  }

  private String text(List<String> row, String column) {
    int at = table.header().indexOf(column);
    return at < 0 ? "" : row.get(at).strip();
  }

  private static Optional<String> country(String text) {
    return Optional.of(text)
        .filter(code -> Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code));
  }

  private static <T extends Enum<T>> Optional<T> find(T[] constants, String code) {
    return Stream.of(constants)
        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(code))
        .findFirst();
  }
}
