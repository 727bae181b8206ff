package be.tournages.impact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Divides an amount over places in proportion to their days, to the cent and without losing one:
 * the parts add up to the amount as it is shown.
 */
public final class Split {

  private static final BigDecimal CENT = new BigDecimal("0.01");

  private Split() {}

  /**
   * The parts of the amount, in the order of the weights. Cents that are left over go to the parts
   * that were cut most, the first of equals first.
   *
   * @param amount euro, unrounded, zero or more
   * @param weights days by place, zero or more; at least one is more than zero
   */
  public static Map<String, BigDecimal> of(BigDecimal amount, Map<String, BigDecimal> weights) {
    BigDecimal whole = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (whole.signum() <= 0) {
      throw new IllegalArgumentException("Nothing to divide by: no days");
    }
    BigDecimal shown = Amount.shown(Amount.atLeastZero(amount, "Amount"));
    var parts = new LinkedHashMap<String, BigDecimal>();
    var cutOff = new LinkedHashMap<String, BigDecimal>();
    BigDecimal left = shown;
    for (var one : weights.entrySet()) {
      BigDecimal exact =
          shown.multiply(Amount.atLeastZero(one.getValue(), "Days")).divide(whole, Amount.QUOTIENT);
      BigDecimal cut = exact.setScale(2, RoundingMode.DOWN);
      parts.put(one.getKey(), cut);
      cutOff.put(one.getKey(), exact.subtract(cut));
      left = left.subtract(cut);
    }
    hand(parts, cutOff, left);
    return parts;
  }

  private static void hand(
      Map<String, BigDecimal> parts, Map<String, BigDecimal> cutOff, BigDecimal left) {
    List<Map.Entry<String, BigDecimal>> byCut = new ArrayList<>(cutOff.entrySet());
    byCut.sort(Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder()));
    BigDecimal rest = left;
    for (var one : byCut) {
      if (rest.signum() <= 0) {
        return;
      }
      parts.merge(one.getKey(), CENT, BigDecimal::add);
      rest = rest.subtract(CENT);
    }
  }
}
