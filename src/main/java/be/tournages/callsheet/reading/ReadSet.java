package be.tournages.callsheet.reading;

import org.jspecify.annotations.Nullable;

/**
 * A set of the story (décor) that is shot on the day.
 *
 * @param name as printed
 * @param setting inside or outside, null when the sheet does not say
 * @param light the light asked for as printed, such as {@code NUIT}, or null
 */
public record ReadSet(String name, @Nullable Setting setting, @Nullable String light) {}
