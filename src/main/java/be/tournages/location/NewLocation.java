package be.tournages.location;

import org.jspecify.annotations.Nullable;

/**
 * An entry to add.
 *
 * @param details what is known of the place
 * @param origin where it was imported from, null when written here
 */
public record NewLocation(LocationDetails details, @Nullable Origin origin) {}
