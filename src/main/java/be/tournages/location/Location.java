package be.tournages.location;

import be.tournages.http.ConflictException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the catalogue as the office sees it. The public sees {@link PublicLocation}.
 *
 * @param id identity
 * @param code stable public code
 * @param details what the office wrote
 * @param status draft, published, withdrawn or disappeared
 * @param origin where it was imported from, null when written here
 * @param version counts the changes
 */
public record Location(
    UUID id,
    String code,
    LocationDetails details,
    LocationStatus status,
    @Nullable Origin origin,
    int version) {

  public Location {
    if (!code.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
      throw new IllegalArgumentException("No code: " + code);
    }
  }

  /** A new entry, a draft. */
  public static Location draft(String code, LocationDetails details, @Nullable Origin origin) {
    return new Location(UUID.randomUUID(), code, details, LocationStatus.DRAFT, origin, 0);
  }

  /** The same entry with other details. */
  public Location with(LocationDetails other) {
    return new Location(id, code, other, status, origin, version);
  }

  /**
   * The same entry in another status.
   *
   * @throws ConflictException {@code location-transition} when that status cannot follow
   */
  public Location in(LocationStatus next) {
    if (!status.next().contains(next)) {
      throw new ConflictException("location-transition", status.code(), next.code());
    }
    return new Location(id, code, details, next, origin, version);
  }
}
