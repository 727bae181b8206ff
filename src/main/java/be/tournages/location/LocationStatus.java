package be.tournages.location;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where an entry stands between its first note and its disappearance. */
public enum LocationStatus {
  /** Being written; the office alone sees it. */
  DRAFT,
  /** Seen by everybody. */
  PUBLISHED,
  /** Taken back, for now or for good; the place still exists. */
  WITHDRAWN,
  /** The place does not exist any more; kept for the history of shoots. */
  DISAPPEARED;

  /** Stable code, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The status of a code. */
  public static Optional<LocationStatus> find(String code) {
    for (LocationStatus status : values()) {
      if (status.code().equals(code)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }

  /** The statuses that may follow. */
  public Set<LocationStatus> next() {
    return switch (this) {
      case DRAFT -> Set.of(PUBLISHED, WITHDRAWN, DISAPPEARED);
      case PUBLISHED -> Set.of(WITHDRAWN, DISAPPEARED);
      case WITHDRAWN -> Set.of(DRAFT, PUBLISHED, DISAPPEARED);
      // A place thought lost is looked at again before the public sees it.
      case DISAPPEARED -> Set.of(DRAFT);
    };
  }
}
