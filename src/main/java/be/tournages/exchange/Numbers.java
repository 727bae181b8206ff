package be.tournages.exchange;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them in the four languages. */
final class Numbers {

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f'’]");
  private static final Pattern UNIT = Pattern.compile("(?i)(?:€|eur|m²|m2|m)$");

  private Numbers() {}

  /** Reads 1234.56, 1 234,56, 1.234,56, 12,5 m and 300 €; empty when the text is no number. */
  static Optional<BigDecimal> read(String text) {
    String digits = UNIT.matcher(SPACES.matcher(text).replaceAll("")).replaceAll("");
    digits = digits.startsWith("€") ? digits.substring(1) : digits;
    if (digits.matches("[-+]?\\d{1,18}(\\.\\d{1,18})?")) {
      return Optional.of(new BigDecimal(digits));
    }
    if (digits.matches("[-+]?\\d{1,3}(\\.\\d{3})*(,\\d{1,18})?|[-+]?\\d{1,18},\\d{1,18}")) {
      return Optional.of(new BigDecimal(digits.replace(".", "").replace(',', '.')));
    }
    return Optional.empty();
  }

  /** As it is kept and compared: without zeros that say nothing. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
