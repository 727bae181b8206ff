package be.tournages.callsheet.reading;

import org.jspecify.annotations.Nullable;

/**
 * How many people the sheet calls: counts only, never who.
 *
 * @param crew crew as stated, or null
 * @param cast speaking parts called, stated or counted in the cast table, or null
 * @param extras extras as stated, or null
 */
public record HeadCounts(
    @Nullable Value<Integer> crew,
    @Nullable Value<Integer> cast,
    @Nullable Value<Integer> extras) {}
