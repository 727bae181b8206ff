package be.tournages.impact.report;

import java.math.BigDecimal;

/** What stands in a cell of a report's table; numbers stay numbers until they are written. */
sealed interface Cell {

  /** Nothing. */
  Cell BLANK = new Text("");

  /** Words. */
  record Text(String text) implements Cell {}

  /** An amount, written to the cent. */
  record Euro(BigDecimal amount) implements Cell {}

  /** A number with at most the given decimals. */
  record Number(BigDecimal value, int decimals) implements Cell {}

  /** A share of 0–1, written in per cent with two decimals. */
  record Percent(BigDecimal share) implements Cell {}

  static Cell text(String text) {
    return new Text(text);
  }

  static Cell euro(BigDecimal amount) {
    return new Euro(amount);
  }

  static Cell count(int number) {
    return new Number(BigDecimal.valueOf(number), 0);
  }

  static Cell days(BigDecimal days) {
    return new Number(days, 2);
  }

  static Cell percent(BigDecimal share) {
    return new Percent(share);
  }
}
