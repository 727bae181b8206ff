package be.tournages.impact.reconciliation;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A number as a French report prints it.
 *
 * @param value the number
 * @param unit the weight of its last printed digit
 * @param wellFormed false when it is not written as French writes it (1.234,56)
 */
record PrintedNumber(BigDecimal value, BigDecimal unit, boolean wellFormed) {

  private static final Pattern FRENCH = Pattern.compile("(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d+)?");
  private static final Pattern POINT = Pattern.compile("([\\d .]*\\d)\\.(\\d{1,2})");

  /** Reads a number with or without € and %. */
  static PrintedNumber parse(String printed) {
    String digits = printed.replaceAll("[€%\\u00a0]", "").strip();
    if (FRENCH.matcher(digits).matches()) {
      return of(digits.replace(".", "").replace(',', '.'), true);
    }
    var point = POINT.matcher(digits);
    if (point.matches()) {
      return of(point.group(1).replaceAll("[ .]", "") + "." + point.group(2), false);
    }
    throw new IllegalArgumentException("Not a number: " + printed);
  }

  private static PrintedNumber of(String digits, boolean wellFormed) {
    var value = new BigDecimal(digits);
    return new PrintedNumber(value, BigDecimal.ONE.movePointLeft(value.scale()), wellFormed);
  }
}
