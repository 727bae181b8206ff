package be.tournages.callsheet.reading;

import org.jspecify.annotations.Nullable;

/**
 * What a sheet prints about a place, taken apart.
 *
 * @param name what the sheet calls it, or null
 * @param street street and number, or null
 * @param postalCode with the letters of a neighbouring country when they are printed, or null
 * @param locality as printed, or null
 * @param country ISO 3166-1 alpha-2 code when a prefix or a name says so, or null
 * @param position printed coordinates, or null
 */
public record PlaceQuery(
    @Nullable String name,
    @Nullable String street,
    @Nullable String postalCode,
    @Nullable String locality,
    @Nullable String country,
    @Nullable Coordinates position) {}
