package be.tournages.impact;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The impact of a year: what it is computed from, and the published tables.
 *
 * @param year calendar year
 * @param basis where the days come from
 * @param types inputs, one a project type, in the order of the types
 * @param tables results, one a scenario, in their published order; never empty
 * @param findings what a reader has to know
 */
public record ImpactYear(
    int year, Basis basis, List<TypeYear> types, List<Table> tables, List<ImpactFinding> findings) {

  /** Where the days of a year come from. */
  public enum Basis {
    /** Totals declared for a year before the ledger existed. */
    DECLARED,
    /** The shooting-day ledger alone. */
    LEDGER
  }

  /** A scenario's table together with what the scenario is called. */
  public record Table(NamedScenario named, ScenarioResult result) {}

  public ImpactYear {
    types = List.copyOf(types);
    tables = List.copyOf(tables);
    findings = List.copyOf(findings);
    if (tables.isEmpty()) {
      throw new IllegalArgumentException("No scenario to compute " + year);
    }
  }

  /** Lowest total over the scenarios, euro, unrounded. */
  public BigDecimal low() {
    return results().stream().map(ScenarioResult::total).reduce(BigDecimal::min).orElseThrow();
  }

  /** Highest total over the scenarios, euro, unrounded. */
  public BigDecimal high() {
    return results().stream().map(ScenarioResult::total).reduce(BigDecimal::max).orElseThrow();
  }

  /** Every number it is computed from. */
  public Snapshot snapshot() {
    return Snapshot.of(
        types.stream().map(TypeYear::input).toList(),
        tables.stream().map(table -> table.named().scenario()).toList());
  }

  /** Where every number comes from, by its path in the snapshot or the beginning of several. */
  public SortedMap<String, Source> sources() {
    var sources = new TreeMap<String, Source>();
    for (TypeYear type : types) {
      String code = type.days().type().code();
      sources.put("days/" + code, type.days().source());
      type.average().ifPresent(average -> sources.put("spend/" + code, average.source()));
      type.complement().ifPresent(sum -> sources.put("complement/" + code, sum.source()));
    }
    for (Table table : tables) {
      sources.put("share/" + table.named().scenario().code(), table.named().source());
    }
    return sources;
  }

  /** The bare tables, in their published order. */
  public List<ScenarioResult> results() {
    return tables.stream().map(Table::result).toList();
  }
}
