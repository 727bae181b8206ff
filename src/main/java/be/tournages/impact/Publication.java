package be.tournages.impact;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.SortedMap;

/**
 * A year as it was published.
 *
 * @param year calendar year
 * @param at when
 * @param by who
 * @param modelVersion version of the method
 * @param snapshot every number that went in
 * @param results every number that came out, unrounded, by path
 * @param sources where the numbers that went in came from, by the path of a number or the beginning
 *     that several share, such as {@code spend/commercial}; empty for a year that was published
 *     before they were kept
 */
public record Publication(
    int year,
    Instant at,
    String by,
    String modelVersion,
    Snapshot snapshot,
    SortedMap<String, BigDecimal> results,
    SortedMap<String, Source> sources) {}
