package be.tournages.callsheet.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shooting location of a day: never the base, the canteen, the car park, the hotel, the hospital
 * or an office.
 *
 * @param name what the sheet calls the place, or null
 * @param address street and number as printed, or null
 * @param postalCode as printed without country prefix, or null
 * @param locality as printed, or null
 * @param position printed coordinates, or null
 * @param mapLink printed link to a map or a three-word address, or null
 * @param sets the sets shot there, in the order of the sheet
 * @param place what it comes to
 */
public record ReadLocation(
    @Nullable Value<String> name,
    @Nullable Value<String> address,
    @Nullable Value<String> postalCode,
    @Nullable Value<String> locality,
    @Nullable Value<Coordinates> position,
    @Nullable Value<String> mapLink,
    List<ReadSet> sets,
    Value<Place> place) {

  public ReadLocation {
    sets = List.copyOf(sets);
  }
}
