package be.tournages.impact.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;

/** Recognises how a typist turns one number into another. */
final class Digits {

  private Digits() {}

  /** True when swapping two neighbouring digits of the printed number gives the computed one. */
  static boolean swapped(PrintedNumber printed, BigDecimal computed) {
    String wrong = digits(printed.value(), printed);
    String right = digits(computed, printed);
    for (int i = 0; i + 1 < wrong.length(); i++) {
      String mended =
          wrong.substring(0, i) + wrong.charAt(i + 1) + wrong.charAt(i) + wrong.substring(i + 2);
      if (wrong.charAt(i) != wrong.charAt(i + 1) && mended.equals(right)) {
        return true;
      }
    }
    return false;
  }

  /** True when both numbers have the same digits but for one, and at least three digits. */
  static boolean oneWrong(PrintedNumber printed, BigDecimal computed) {
    String wrong = digits(printed.value(), printed);
    String right = digits(computed, printed);
    if (wrong.length() < 3 || wrong.length() != right.length()) {
      return false;
    }
    long different =
        IntStream.range(0, wrong.length()).filter(i -> wrong.charAt(i) != right.charAt(i)).count();
    return different == 1;
  }

  /**
   * True when the printed number is whole and is what is left of the computed one without cents.
   */
  static boolean cut(PrintedNumber printed, BigDecimal computed) {
    return printed.value().compareTo(computed.setScale(0, RoundingMode.DOWN)) == 0
        && computed.stripTrailingZeros().scale() > 0;
  }

  private static String digits(BigDecimal number, PrintedNumber printed) {
    return number
        .setScale(Math.max(0, printed.value().scale()), RoundingMode.HALF_UP)
        .unscaledValue()
        .toString();
  }
}
