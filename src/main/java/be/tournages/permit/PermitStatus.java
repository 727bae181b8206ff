package be.tournages.permit;

import java.util.Locale;
import java.util.Set;

/** Where an application stands. */
public enum PermitStatus {
  DRAFT,
  FILED,
  GRANTED,
  REFUSED,
  WITHDRAWN;

  /** Stable lower-case code. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The statuses that may follow this one. */
  public Set<PermitStatus> next() {
    return switch (this) {
      case DRAFT -> Set.of(FILED, WITHDRAWN);
      case FILED -> Set.of(GRANTED, REFUSED, WITHDRAWN);
      case GRANTED -> Set.of(WITHDRAWN);
      case REFUSED -> Set.of(DRAFT);
      case WITHDRAWN -> Set.of(DRAFT);
    };
  }

  /**
   * The status of a code.
   *
   * @throws IllegalArgumentException when no status has it
   */
  public static PermitStatus parse(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
