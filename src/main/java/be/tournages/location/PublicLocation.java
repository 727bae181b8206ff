package be.tournages.location;

import be.tournages.geo.Position;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A published entry as everybody may see it: a type of its own, so that nothing private can slip
 * through.
 *
 * @param code stable public code
 * @param kind what kind of place it is
 * @param texts names, descriptions and keywords
 * @param position exact when released, else the centre of a cell of about a square kilometre
 * @param approximate whether the position is such a centre
 * @param street street and number, null unless released
 * @param postalCode postal code
 * @param locality locality
 * @param communeNis NIS code of the commune
 * @param conditions what a crew finds there
 * @param verifiedOn day on which somebody last checked the entry
 */
public record PublicLocation(
    String code,
    LocationDetails.Kind kind,
    LocationTexts texts,
    Position position,
    boolean approximate,
    @Nullable String street,
    @Nullable String postalCode,
    @Nullable String locality,
    @Nullable String communeNis,
    WorkingConditions conditions,
    @Nullable LocalDate verifiedOn) {

  /* Cells that measure 1.06 by 1.11 km at 50.5 degrees north. */
  private static final double CELL_LON = 0.015;
  private static final double CELL_LAT = 0.01;

  /** What the public sees of an entry; empty unless it is published. */
  public static Optional<PublicLocation> of(Location location) {
    if (location.status() != LocationStatus.PUBLISHED) {
      return Optional.empty();
    }
    LocationDetails details = location.details();
    Whereabouts where = details.whereabouts();
    Whereabouts.Address address = where.address();
    return Optional.of(
        new PublicLocation(
            location.code(),
            details.kind(),
            details.texts(),
            where.released() ? where.position() : coarsen(where.position()),
            !where.released(),
            where.released() ? address.street() : null,
            address.postalCode(),
            address.locality(),
            address.communeNis(),
            details.conditions(),
            details.verifiedOn()));
  }

  static Position coarsen(Position exact) {
    return new Position(centre(exact.lon(), CELL_LON), centre(exact.lat(), CELL_LAT));
  }

  private static double centre(double degrees, double cell) {
    double centre = (Math.floor(degrees / cell) + 0.5) * cell;
    return Math.round(centre * 1e6) / 1e6;
  }
}
