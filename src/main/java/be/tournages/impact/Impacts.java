package be.tournages.impact;

import be.tournages.http.NotFoundException;
import be.tournages.impact.ImpactFinding.Kind;
import be.tournages.production.ProjectType;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Computes the impact of a year from what the office keeps and what the ledger counts. */
@Singleton
public class Impacts {

  private final ImpactFigures figures;
  private final AttributableDays ledger;
  private final SpendAverages averages;
  private final int firstLedgerYear;

  /**
   * @param figures what the office keeps
   * @param ledger the shooting-day ledger
   * @param averages which average a year uses
   * @param firstLedgerYear from this year on days come from the ledger alone; before it they are
   *     declared
   */
  public Impacts(
      ImpactFigures figures,
      AttributableDays ledger,
      SpendAverages averages,
      @Property(name = "tournages.first-ledger-year", defaultValue = "2025") int firstLedgerYear) {
    this.figures = figures;
    this.ledger = ledger;
    this.averages = averages;
    this.firstLedgerYear = firstLedgerYear;
  }

  /** Years for which there is anything to compute, ascending. */
  public List<Integer> listYears() {
    SortedSet<Integer> years = new TreeSet<>(figures.listDeclaredYears());
    years.removeIf(year -> year >= firstLedgerYear);
    ledger.listYears().stream().filter(year -> year >= firstLedgerYear).forEach(years::add);
    return List.copyOf(years);
  }

  /** The impact of a year; throws {@link NotFoundException} when nothing is known of it. */
  public ImpactYear get(int year) {
    return get(year, daysOf(year), averages.known(), figures.listScenarios());
  }

  /** Every year there is, ascending; quicker than asking for each. */
  public List<ImpactYear> listAll() {
    KnownSpend known = averages.known();
    List<NamedScenario> scenarios = figures.listScenarios();
    return listYears().stream().map(year -> get(year, shotIn(year), known, scenarios)).toList();
  }

  private ImpactYear get(
      int year, List<DeclaredDays> days, KnownSpend known, List<NamedScenario> scenarios) {
    if (days.isEmpty()) {
      throw new NotFoundException("impact-year", year);
    }
    List<TypeYear> types = types(year, days, known);
    List<TypeInput> inputs = types.stream().map(TypeYear::input).toList();
    return new ImpactYear(
        year,
        basis(year),
        types,
        scenarios.stream()
            .map(
                named -> new ImpactYear.Table(named, ImpactModel.compute(inputs, named.scenario())))
            .toList(),
        findings(year, types));
  }

  /** An amount of a year, opened; throws {@link NotFoundException} when it does not exist. */
  public Explanation explain(int year, String scenario, ProjectType type) {
    ImpactYear impact = get(year);
    ImpactYear.Table table =
        impact.tables().stream()
            .filter(one -> one.named().scenario().code().equals(scenario))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("impact-scenario", scenario));
    return new Explanation(
        year,
        table.named(),
        table.result().lines().stream()
            .filter(line -> line.type() == type)
            .findFirst()
            .orElseThrow(() -> new NotFoundException("impact-line", type.code())),
        impact.types().stream().filter(one -> one.days().type() == type).findFirst().orElseThrow(),
        impact.basis() == ImpactYear.Basis.DECLARED ? List.of() : ledger.list(year, type));
  }

  private ImpactYear.Basis basis(int year) {
    return year < firstLedgerYear ? ImpactYear.Basis.DECLARED : ImpactYear.Basis.LEDGER;
  }

  private List<DeclaredDays> daysOf(int year) {
    return basis(year) == ImpactYear.Basis.DECLARED
        ? figures.listDeclaredDays(year)
        : ledger.count(year);
  }

  private List<DeclaredDays> shotIn(int year) {
    return basis(year) == ImpactYear.Basis.DECLARED
        ? figures.listDeclaredDays(year)
        : ledger.countShot(year);
  }

  private List<TypeYear> types(int year, List<DeclaredDays> days, KnownSpend known) {
    List<SpendAverage> used = known.listUsed(year);
    List<Complement> entered = figures.listComplements(year);
    return days.stream()
        .sorted((a, b) -> a.type().compareTo(b.type()))
        .map(one -> typeYear(year, one, used, entered, known))
        .toList();
  }

  private static TypeYear typeYear(
      int year,
      DeclaredDays days,
      List<SpendAverage> used,
      List<Complement> entered,
      KnownSpend known) {
    ProjectType type = days.type();
    return new TypeYear(
        days,
        used.stream().filter(rate -> rate.type() == type).findFirst(),
        entered.stream()
            .filter(sum -> sum.type() == type)
            .findFirst()
            .or(() -> known.findComplement(year, type)),
        known.audited(year, type, days.days().attributable()));
  }

  private static List<ImpactFinding> findings(int year, List<TypeYear> types) {
    var findings = new ArrayList<ImpactFinding>();
    for (TypeYear one : types) {
      ProjectType type = one.days().type();
      if (one.average().isEmpty() && one.days().days().attributable().signum() > 0) {
        findings.add(ImpactFinding.of(Kind.AVERAGE_MISSING, type));
      }
      one.average()
          .filter(average -> average.year() != year)
          .ifPresent(average ->
              findings.add(ImpactFinding.of(Kind.AVERAGE_CARRIED, type, average.year())));
      if (one.complement().isEmpty()
          && one.days().days().funded().signum() > 0
          && one.average().map(average -> average.spend().other().signum() > 0).orElse(true)) {
        findings.add(ImpactFinding.of(Kind.COMPLEMENT_UNKNOWN, type));
      }
    }
    return findings;
  }
}
