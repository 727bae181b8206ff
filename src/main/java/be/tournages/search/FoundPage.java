package be.tournages.search;

import java.util.List;
import java.util.Map;

/**
 * A page of results.
 *
 * @param hits the results
 * @param total how many there are, or that there are at least so many
 * @param totalIsLowerBound whether counting stopped there
 * @param facets counts by facet, the most frequent first; empty when they were not asked for
 */
public record FoundPage(
    List<Hit> hits, long total, boolean totalIsLowerBound, Map<Facet, List<Count>> facets) {

  /**
   * How many results have a value of a facet, were it chosen too.
   *
   * @param value code of the value
   * @param label its name in the reader's language; the code where readers have names of their own
   * @param parent code of the wider value, empty at the top
   * @param count number of results
   */
  public record Count(String value, String label, String parent, long count) {}
}
