package be.tournages.impact.reconciliation;

import java.math.BigDecimal;
import java.util.function.Supplier;

/**
 * Computes what a figure should be, from a formula such as {@code 100*invested(live
 * FR)/invested(live)} or {@code [7.2/TOTAUX/engaged]/[7.2/TOTAUX/companies]}.
 *
 * <p>A name with words in brackets is a figure of the data; a text in square brackets is what the
 * report prints elsewhere; a division by zero is zero, as the report prints it.
 */
final class Expression {

  /** Where the numbers of a formula come from. */
  interface Source {

    /** A figure of the data; refuses a name or words that mean nothing. */
    Measure figure(String name, String words);

    /** What the report prints under a key; refuses a key that it does not have. */
    Measure printed(String key);
  }

  private final String text;
  private final Source source;
  private int at;

  private Expression(String text, Source source) {
    this.text = text;
    this.source = source;
  }

  /** The value of the formula. */
  static Measure evaluate(String text, Source source) {
    var expression = new Expression(text, source);
    Measure value = expression.sum();
    expression.skipSpaces();
    if (expression.at < text.length()) {
      throw expression.unreadable();
    }
    return value;
  }

  private Measure sum() {
    Measure value = product();
    while (true) {
      if (skip('+')) {
        value = value.plus(product());
      } else if (skip('-')) {
        value = value.minus(product());
      } else {
        return value;
      }
    }
  }

  private Measure product() {
    Measure value = factor();
    while (true) {
      if (skip('*')) {
        value = value.times(factor());
      } else if (skip('/')) {
        value = value.over(factor());
      } else {
        return value;
      }
    }
  }

  private Measure factor() {
    if (skip('(')) {
      return closed(this::sum);
    }
    if (skip('[')) {
      return source.printed(until(']'));
    }
    String word = word();
    if (word.isEmpty()) {
      throw unreadable();
    }
    if (Character.isDigit(word.charAt(0))) {
      return Measure.exactly(new BigDecimal(word));
    }
    if (!skip('(')) {
      throw unreadable();
    }
    return source.figure(word, until(')'));
  }

  private Measure closed(Supplier<Measure> inner) {
    Measure value = inner.get();
    if (!skip(')')) {
      throw unreadable();
    }
    return value;
  }

  private String word() {
    skipSpaces();
    int start = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || "._".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return text.substring(start, at);
  }

  private String until(char end) {
    int close = text.indexOf(end, at);
    if (close < 0) {
      throw unreadable();
    }
    String inner = text.substring(at, close);
    at = close + 1;
    return inner;
  }

  private boolean skip(char wanted) {
    skipSpaces();
    if (at < text.length() && text.charAt(at) == wanted) {
      at++;
      return true;
    }
    return false;
  }

  private void skipSpaces() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private IllegalArgumentException unreadable() {
    return new IllegalArgumentException("Cannot read «" + text + "» at " + at);
  }
}
