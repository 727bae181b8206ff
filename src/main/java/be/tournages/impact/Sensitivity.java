package be.tournages.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How far each input moves the central estimate when it alone is 10 % lower or higher: the bars of
 * a tornado chart.
 */
public final class Sensitivity {

  private static final BigDecimal LOWER = new BigDecimal("0.9");
  private static final BigDecimal HIGHER = new BigDecimal("1.1");

  private Sensitivity() {}

  /**
   * A bar.
   *
   * @param path the input, as in {@link Snapshot}
   * @param value what it is
   * @param low total when it is a tenth lower, euro, unrounded
   * @param high total when it is a tenth higher, euro, unrounded
   */
  public record Bar(String path, BigDecimal value, BigDecimal low, BigDecimal high) {

    /** Width of the bar, euro. */
    public BigDecimal swing() {
      return high.subtract(low).abs();
    }
  }

  /** The scenario whose total lies in the middle: the central estimate. */
  public static ScenarioResult central(List<ScenarioResult> results) {
    return results.stream()
        .sorted(Comparator.comparing(ScenarioResult::total))
        .toList()
        .get(results.size() / 2);
  }

  /** The bars that have a width, widest first; inputs that cannot move by a tenth are left out. */
  public static List<Bar> of(Snapshot snapshot) {
    String scenario = central(snapshot.compute()).scenario().code();
    var bars = new ArrayList<Bar>();
    snapshot
        .inputs()
        .forEach((path, value) -> {
          if (value.signum() > 0 && concerns(path, scenario)) {
            add(bars, snapshot, path, scenario);
          }
        });
    bars.sort(Comparator.comparing(Bar::swing).reversed().thenComparing(Bar::path));
    return bars;
  }

  private static boolean concerns(String path, String scenario) {
    return !path.startsWith("share/")
        || path.equals("share/" + scenario)
        || path.startsWith("share/" + scenario + "/");
  }

  private static void add(List<Bar> bars, Snapshot snapshot, String path, String scenario) {
    BigDecimal value = snapshot.inputs().getOrDefault(path, BigDecimal.ZERO);
    try {
      var bar =
          new Bar(
              path,
              value,
              total(snapshot.with(Map.of(path, value.multiply(LOWER))), scenario),
              total(snapshot.with(Map.of(path, value.multiply(HIGHER))), scenario));
      if (bar.swing().signum() > 0) {
        bars.add(bar);
      }
    } catch (IllegalArgumentException impossible) {
      // A share above 1 or more funded days than days: this input has no room to move.
      return;
    }
  }

  private static BigDecimal total(Snapshot snapshot, String scenario) {
    return snapshot.compute().stream()
        .filter(result -> result.scenario().code().equals(scenario))
        .findFirst()
        .orElseThrow()
        .total();
  }
}
