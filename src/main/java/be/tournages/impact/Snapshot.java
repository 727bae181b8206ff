package be.tournages.impact;

import be.tournages.coproduction.SpendCategory;
import be.tournages.production.ProjectType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every number a year's figure is computed from, each under a path such as {@code
 * days/feature_fiction/funded} or {@code share/half}. Whoever has it can compute the year again
 * without anything else.
 *
 * @param inputs plain decimal numbers by path; a number of type {@code t} stands under {@code
 *     days/t/in_wallonia}, {@code days/t/funded}, {@code spend/t/category/eligible|other}, {@code
 *     complement/t}, {@code audited/t/days} and {@code audited/t/spend}; of a scenario {@code s}
 *     under {@code share/s} and {@code share/s/category}
 */
public record Snapshot(SortedMap<String, BigDecimal> inputs) {

  public Snapshot {
    var plain = new TreeMap<String, BigDecimal>();
    inputs.forEach((path, number) -> plain.put(path, plain(number)));
    inputs = Collections.unmodifiableSortedMap(plain);
  }

  /** What a year was computed from. */
  public static Snapshot of(List<TypeInput> types, List<Scenario> scenarios) {
    var inputs = new TreeMap<String, BigDecimal>();
    types.forEach(type -> put(inputs, type));
    for (Scenario scenario : scenarios) {
      inputs.put("share/" + scenario.code(), scenario.share());
      scenario
          .shares()
          .forEach((category, share) ->
              inputs.put("share/" + scenario.code() + "/" + category.code(), share));
    }
    return new Snapshot(inputs);
  }

  /** The same with other numbers under some of its paths; refuses a path that it does not have. */
  public Snapshot with(Map<String, BigDecimal> changes) {
    var changed = new TreeMap<>(inputs);
    changes.forEach((path, number) -> {
      if (!changed.containsKey(path)) {
        throw new IllegalArgumentException("No input " + path);
      }
      changed.put(path, number);
    });
    return new Snapshot(changed);
  }

  /** The tables of the year, computed from nothing but these numbers, by descending share. */
  public List<ScenarioResult> compute() {
    List<TypeInput> types = types();
    return scenarios().stream().map(scenario -> ImpactModel.compute(types, scenario)).toList();
  }

  /** Every number that comes out, unrounded, by path. */
  public SortedMap<String, BigDecimal> results() {
    var results = new TreeMap<String, BigDecimal>();
    for (ScenarioResult table : compute()) {
      String code = table.scenario().code();
      for (ImpactLine line : table.lines()) {
        String path = code + "/" + line.type().code();
        results.put(path + "/days", plain(line.days()));
        results.put(path + "/spend_per_day", plain(line.spendPerDay()));
        results.put(path + "/spend_on_days", plain(line.spendOnDays()));
        results.put(path + "/total", plain(line.total()));
      }
      results.put(code + "/total", plain(table.total()));
    }
    return results;
  }

  /** Paths under which the two differ, with what stands there in each. */
  public List<Change> changesTo(Snapshot other) {
    SortedSet<String> paths = new TreeSet<>(inputs.keySet());
    paths.addAll(other.inputs.keySet());
    var changes = new ArrayList<Change>();
    for (String path : paths) {
      String before = text(inputs, path);
      String after = text(other.inputs, path);
      if (!before.equals(after)) {
        changes.add(new Change(path, before, after));
      }
    }
    return changes;
  }

  /**
   * An input that is not what it was.
   *
   * @param path which one
   * @param before the number then, empty when there was none
   * @param after the number now, empty when there is none
   */
  public record Change(String path, String before, String after) {}

  private List<TypeInput> types() {
    var types = new ArrayList<TypeInput>();
    for (ProjectType type : ProjectType.values()) {
      String code = type.code();
      if (inputs.containsKey("days/" + code + "/in_wallonia")) {
        types.add(
            new TypeInput(
                type,
                new DayCount(
                    number("days/" + code + "/in_wallonia"), number("days/" + code + "/funded")),
                spend(code),
                number("complement/" + code),
                new Audited(
                    number("audited/" + code + "/days"), number("audited/" + code + "/spend"))));
      }
    }
    return types;
  }

  private DailySpend spend(String type) {
    String prefix = "spend/" + type + "/";
    var portions = new ArrayList<Portion>();
    inputs
        .subMap(prefix, prefix + Character.MAX_VALUE)
        .forEach((path, amount) -> {
          String[] parts = path.split("/");
          portions.add(
              new Portion(
                  SpendCategory.find(parts[2]).orElseThrow(), amount, parts[3].equals("eligible")));
        });
    return new DailySpend(portions);
  }

  private List<Scenario> scenarios() {
    var scenarios = new LinkedHashMap<String, Map<SpendCategory, BigDecimal>>();
    inputs
        .subMap("share/", "share/" + Character.MAX_VALUE)
        .forEach((path, share) -> {
          String[] parts = path.split("/");
          var own = scenarios.computeIfAbsent(parts[1], code -> new LinkedHashMap<>());
          if (parts.length > 2) {
            own.put(SpendCategory.find(parts[2]).orElseThrow(), share);
          }
        });
    return scenarios.entrySet().stream()
        .map(one -> new Scenario(one.getKey(), number("share/" + one.getKey()), one.getValue()))
        .sorted((a, b) -> b.share().compareTo(a.share()))
        .toList();
  }

  private BigDecimal number(String path) {
    BigDecimal number = inputs.get(path);
    if (number == null) {
      throw new IllegalArgumentException("No input " + path);
    }
    return number;
  }

  private static void put(SortedMap<String, BigDecimal> inputs, TypeInput type) {
    String code = type.type().code();
    inputs.put("days/" + code + "/in_wallonia", type.days().inWallonia());
    inputs.put("days/" + code + "/funded", type.days().funded());
    inputs.put("complement/" + code, type.complement());
    inputs.put("audited/" + code + "/days", type.audited().days());
    inputs.put("audited/" + code + "/spend", type.audited().spend());
    for (Portion portion : type.spend().portions()) {
      inputs.merge(
          "spend/"
              + code
              + "/"
              + portion.category().code()
              + (portion.eligible() ? "/eligible" : "/other"),
          portion.amount(),
          BigDecimal::add);
    }
  }

  private static String text(SortedMap<String, BigDecimal> inputs, String path) {
    BigDecimal number = inputs.get(path);
    return number == null ? "" : number.toPlainString();
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
