package be.tournages.callsheet.reading;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The hours of a day, local time of Belgium; a wrap earlier than the call is after midnight.
 *
 * @param generalCall when the crew is called, or null
 * @param readyToShoot when the first shot is due (PAT), or null
 * @param wrap when the day is planned to end, or null
 */
public record Schedule(
    @Nullable Value<LocalTime> generalCall,
    @Nullable Value<LocalTime> readyToShoot,
    @Nullable Value<LocalTime> wrap) {}
