package be.tournages.location;

import be.tournages.geo.Position;
import be.tournages.geo.Ring;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a place is, exactly.
 *
 * @param position the point to show
 * @param outline ring of a larger place, closed (last equals first, at least four); empty for a
 *     point
 * @param released whether the public may see position and address exactly
 * @param address postal address
 */
public record Whereabouts(
    Position position, List<Position> outline, boolean released, Address address) {

  public Whereabouts {
    outline = List.copyOf(outline);
    if (!outline.isEmpty() && !Ring.isRing(outline)) {
      throw new IllegalArgumentException("An outline is a closed ring");
    }
  }

  /**
   * Postal address.
   *
   * @param street street and number
   * @param postalCode postal code
   * @param locality locality
   * @param communeNis NIS code of the commune, five digits
   */
  public record Address(
      @Nullable String street,
      @Nullable String postalCode,
      @Nullable String locality,
      @Nullable String communeNis) {

    /** An address of which nothing is known. */
    public static final Address NONE = new Address(null, null, null, null);

    public Address {
      if (communeNis != null && !communeNis.matches("[0-9]{5}")) {
        throw new IllegalArgumentException("No NIS code: " + communeNis);
      }
    }

    /** The same address in the commune. */
    public Address in(@Nullable String nis) {
      return new Address(street, postalCode, locality, nis);
    }
  }

  /** The same place with the address. */
  public Whereabouts with(Address other) {
    return new Whereabouts(position, outline, released, other);
  }
}
