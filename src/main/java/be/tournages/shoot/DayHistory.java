package be.tournages.shoot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A transition of a day.
 *
 * @param at when
 * @param who account or task
 * @param from state before, null when the day was entered
 * @param to state after
 * @param why the sheet or the reason given
 */
public record DayHistory(
    Instant at, String who, @Nullable DayState from, DayState to, String why) {}
