package be.tournages.coproduction;

import be.tournages.production.ProjectType;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/**
 * The closed accounts of a production's shoot in Wallonia.
 *
 * @param year calendar year of its days
 * @param production its title
 * @param type its project type
 * @param funded whether coproduction funds it: what its dossier says, where there is one
 * @param days unit days in Wallonia that the spend belongs to, more than zero
 * @param items what was spent, one entry a category and eligibility
 * @param source file it comes from
 */
public record AuditedSpend(
    int year,
    String production,
    ProjectType type,
    boolean funded,
    BigDecimal days,
    List<SpendItem> items,
    String source) {

  public AuditedSpend {
    if (production.isBlank() || days.signum() <= 0) {
      throw new IllegalArgumentException("Accounts need a production and days");
    }
    items = List.copyOf(items);
  }

  /** Everything that was spent, euro. */
  public BigDecimal total() {
    return sum(item -> true);
  }

  /** What the fund does not count as audiovisual, euro. */
  public BigDecimal other() {
    return sum(item -> !item.eligible());
  }

  private BigDecimal sum(Predicate<SpendItem> wanted) {
    return items.stream()
        .filter(wanted)
        .map(SpendItem::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
