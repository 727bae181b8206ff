package be.tournages.impact.reconciliation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure as a report prints it, and what it claims to be.
 *
 * @param section section of the report
 * @param place table, chart, heading or prose
 * @param row row of the table, or what the sentence is about
 * @param column column of the table, or the kind of quantity
 * @param printed the number as it is printed, with its unit
 * @param unit weight of the last meaningful digit where it is not the last printed one
 * @param relation how it relates to the computed value
 * @param formula what it should be; empty for a number that only others refer to
 * @param remark what a reader should know, in English
 */
public record PublishedFigure(
    String section,
    String place,
    String row,
    String column,
    String printed,
    Optional<BigDecimal> unit,
    Relation relation,
    Optional<String> formula,
    String remark) {

  /** How a printed number may relate to what it stands for. */
  public enum Relation {
    /** It is the value, rounded half-up to its last digit. */
    EQUAL,
    /** "More than": the value cut to its last digit. */
    OVER,
    /** "About": within one unit of its last digit. */
    NEAR,
    /** At most the value. */
    AT_MOST,
    /** At least the value. */
    AT_LEAST
  }

  /** Identity of the figure within the report: section, row and column. */
  public String key() {
    return section + "/" + row + "/" + column;
  }
}
