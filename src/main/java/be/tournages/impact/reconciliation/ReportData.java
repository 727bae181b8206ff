package be.tournages.impact.reconciliation;

import be.tournages.coproduction.Share;
import be.tournages.coproduction.Work;
import be.tournages.coproduction.WorkSum;
import be.tournages.impact.DayCount;
import be.tournages.impact.DeclaredDays;
import be.tournages.impact.ImpactModel;
import be.tournages.impact.Scenario;
import be.tournages.impact.TypeInput;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * The data a report is held against: works, days, averages and scenarios of its year.
 *
 * @param works the works of the year
 * @param days files and shooting days, one entry a project type
 * @param inputs what the impact is computed from, one entry a project type
 * @param scenarios the published scenarios
 */
public record ReportData(
    List<Work> works, List<DeclaredDays> days, List<TypeInput> inputs, List<Scenario> scenarios) {

  public ReportData {
    works = List.copyOf(works);
    days = List.copyOf(days);
    inputs = List.copyOf(inputs);
    scenarios = List.copyOf(scenarios);
  }

  /** A figure of the data by its name and the words that choose what it counts. */
  Measure figure(String name, String words) {
    return switch (name) {
      case "count" -> exactly(BigDecimal.valueOf(sum(words).count()));
      case "invested" -> exactly(sum(words).invested());
      case "spent" -> exactly(sum(words).spent());
      case "directors" -> exactly(BigDecimal.valueOf(directors(words)));
      case "shares" -> shares(words);
      case "handled" -> counted(words, one -> BigDecimal.valueOf(one.filesHandled()));
      case "shot" -> counted(words, one -> BigDecimal.valueOf(one.filesShot()));
      case "days" -> counted(words, one -> one.days().inWallonia());
      case "funded" -> counted(words, one -> one.days().funded());
      case "attributable" -> counted(words, one -> attributable(one.days()));
      case "rate" -> ofInputs(words, input -> input.spend().total());
      case "eligible" -> ofInputs(words, input -> input.spend().eligible());
      case "other" -> ofInputs(words, input -> input.spend().other());
      case "complement" -> ofInputs(words, TypeInput::complement);
      case "kept" -> kept(words);
      case "impact" -> exactly(ImpactModel.compute(inputs, scenario(words)).spendOnDays());
      default -> throw new IllegalArgumentException("No figure of the data is called " + name);
    };
  }

  private WorkSum sum(String words) {
    return WorkSum.of(chosen(words));
  }

  private List<Work> chosen(String words) {
    return works.stream().filter(WorkFilter.of(words)).toList();
  }

  private int directors(String words) {
    return chosen(words).stream().mapToInt(work -> work.directors().size()).sum();
  }

  /* Each share is printed with two decimals, so each may be off by half a hundredth. */
  private Measure shares(String words) {
    List<Share> shares = chosen(words).stream().flatMap(work -> work.shares().stream()).toList();
    return new Measure(
        shares.stream().map(Share::percent).reduce(BigDecimal.ZERO, BigDecimal::add),
        new BigDecimal("0.005").multiply(BigDecimal.valueOf(shares.size())));
  }

  private Measure counted(String words, Function<DeclaredDays, BigDecimal> column) {
    return exactly(
        days.stream()
            .filter(one -> matches(words, one.type().code()))
            .map(column)
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private static BigDecimal attributable(DayCount days) {
    return days.attributable();
  }

  private Measure ofInputs(String words, Function<TypeInput, BigDecimal> column) {
    return exactly(
        inputs.stream()
            .filter(input -> matches(words, input.type().code()))
            .map(column)
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private Measure kept(String words) {
    String[] parts = words.split(" ");
    return ofInputs(parts[0], input -> input.spend().keptBy(scenario(parts[1])));
  }

  private Scenario scenario(String code) {
    return scenarios.stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No scenario " + code));
  }

  private static boolean matches(String words, String code) {
    return words.equals("all") || words.equals(code);
  }

  private static Measure exactly(BigDecimal value) {
    return Measure.exactly(value);
  }
}
