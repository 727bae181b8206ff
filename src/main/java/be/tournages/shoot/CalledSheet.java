package be.tournages.shoot;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a call sheet says of a production's days.
 *
 * @param documentId the document
 * @param productionId the production
 * @param fileName name of the file, to show
 * @param version which version it is
 * @param confirmed whether a person has checked it
 * @param days the days it calls, at most one a unit and date
 */
public record CalledSheet(
    UUID documentId,
    UUID productionId,
    String fileName,
    Version version,
    boolean confirmed,
    List<SheetDay> days) {

  public CalledSheet {
    days = List.copyOf(days);
    long keys = days.stream().map(day -> day.unit() + day.date()).distinct().count();
    if (keys != days.size()) {
      throw new IllegalArgumentException("A sheet says one thing of a unit and date");
    }
  }

  /**
   * Which version of a sheet it is.
   *
   * @param printed the version as printed, or null for a first sheet
   * @param rank 0 for a first sheet, higher for later ones
   * @param supersedes whether it says that it replaces an earlier one
   * @param replacedDate the date of the sheet it replaces, where it names one, or null
   */
  public record Version(
      @Nullable String printed, int rank, boolean supersedes, @Nullable LocalDate replacedDate) {

    /** A first sheet. */
    public static final Version FIRST = new Version(null, 0, false, null);

    public Version {
      if (rank < 0) {
        throw new IllegalArgumentException("A first sheet has rank 0");
      }
    }

    /** True when this is not the first sheet. */
    boolean isRevision() {
      return rank > 0 || supersedes;
    }

    /** True when this version is certainly later than the other. */
    boolean isLaterThan(Version other) {
      return rank > other.rank || (rank == other.rank && supersedes && !other.supersedes);
    }
  }
}
