package be.tournages.impact.reconciliation;

import java.math.BigDecimal;

/**
 * What became of a printed figure when it was computed.
 *
 * @param figure the figure
 * @param computed what the data gives, unrounded
 * @param difference printed minus computed
 * @param cause the likely cause of the difference; {@link Cause#NONE} when the data supports it
 * @param detail what was recognised, in English
 */
public record Verdict(
    PublishedFigure figure,
    BigDecimal computed,
    BigDecimal difference,
    Cause cause,
    String detail) {

  /** The likely causes, from what is certain to what is not. */
  public enum Cause {
    /** The data supports the figure. */
    NONE("supported"),
    /** The terms it is made of were rounded before they were added or multiplied. */
    ROUNDED_TERMS("rounded terms"),
    /** It was rounded the wrong way, or cut. */
    ROUNDING("rounding"),
    /** It stands in the wrong column: another column of the row has this value. */
    TRANSPOSED_COLUMN("transposed column"),
    /** It stands in the wrong row: another row of the column has this value. */
    TRANSPOSED_ROW("transposed row"),
    /** Two neighbouring digits changed places. */
    TRANSPOSED_DIGITS("transposed digits"),
    /** One digit is wrong. */
    WRONG_DIGIT("one wrong digit"),
    /** The statement cannot be true together with others of the report. */
    CONTRADICTION("contradiction"),
    /** No pattern was recognised: an earlier state of the data, or a slip of its own. */
    STALE("stale or unexplained");

    private final String words;

    Cause(String words) {
      this.words = words;
    }

    /** The cause in words. */
    public String words() {
      return words;
    }
  }

  /** True when the data supports the figure, if only up to the rounding of its terms. */
  public boolean isSupported() {
    return cause == Cause.NONE || cause == Cause.ROUNDED_TERMS;
  }
}
