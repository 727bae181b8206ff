package be.tournages.production;

import java.time.Instant;

/**
 * One thing that was done to a production.
 *
 * @param at when
 * @param who account or task
 * @param what the change
 */
public record HistoryEntry(Instant at, String who, String what) {}
