package be.tournages.impact;

import java.util.List;

/**
 * A published amount, opened down to what it is made of.
 *
 * @param year the year
 * @param named the scenario
 * @param line the line it belongs to
 * @param input its inputs and their sources
 * @param days the shooting days behind it; none for a year of declared totals
 */
public record Explanation(
    int year, NamedScenario named, ImpactLine line, TypeYear input, List<LedgerDay> days) {

  public Explanation {
    days = List.copyOf(days);
  }
}
