package be.tournages.territory.boundary;

import be.tournages.geo.Position;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a file of boundaries was refused.
 *
 * @param kind what is wrong
 * @param subject the commune or communes, the member or the number that it is about
 * @param position where, when it is at a place
 */
public record BoundaryFinding(Kind kind, String subject, @Nullable Position position) {

  /** What can be wrong with a file; the key of its message is {@code boundary-} and the name. */
  public enum Kind {
    /** Not GeoJSON, nor a zip with one. */
    UNREADABLE,
    /** More than could be the boundaries of a continent. */
    TOO_LARGE,
    /** The system of the file is none of the three. */
    UNKNOWN_CRS,
    /** No property holds codes or names of communes. */
    NO_CODE,
    /** None of its communes is in Wallonia. */
    WRONG_REGION,
    /** A code of Wallonia that never was one. */
    UNKNOWN_COMMUNE,
    /** A commune of Wallonia that the file does not have. */
    MISSING_COMMUNE,
    /** A polygon that crosses itself, is open, or is none. */
    INVALID_POLYGON,
    /** Two communes that share ground. */
    OVERLAP,
    /** Everything lies beside where it should. */
    SHIFTED,
    /** A commune lies beside where it should. */
    MISPLACED;

    /** Key of the message, with the subject as {0}, longitude {1} and latitude {2}. */
    public String messageKey() {
      return "boundary-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
