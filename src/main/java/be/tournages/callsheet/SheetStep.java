package be.tournages.callsheet;

import java.time.Instant;

/**
 * Something done with a document.
 *
 * @param at when
 * @param who account or task
 * @param what what was done
 */
public record SheetStep(Instant at, String who, String what) {}
