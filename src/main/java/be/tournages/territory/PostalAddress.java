package be.tournages.territory;

import org.jspecify.annotations.Nullable;

/**
 * An address taken apart, as far as it is known.
 *
 * @param street street and number
 * @param postalCode as printed, with or without the prefix of the country
 * @param locality name of town or village
 * @param country ISO 3166-1 alpha-2 code or a name in one of the four languages
 */
public record PostalAddress(
    @Nullable String street,
    @Nullable String postalCode,
    @Nullable String locality,
    @Nullable String country) {}
