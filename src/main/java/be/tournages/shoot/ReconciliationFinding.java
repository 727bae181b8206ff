package be.tournages.shoot;

import java.util.Locale;
import java.util.UUID;

/**
 * Something that does not fit between the ledger, the permits and the announcements.
 *
 * @param kind what it is
 * @param id the day concerned; the permit for {@link Kind#PERMIT_UNUSED}
 * @param subject what to show: a place, a period, another production
 */
public record ReconciliationFinding(Kind kind, UUID id, String subject) {

  /** The kinds of findings. */
  public enum Kind {
    /** A place in Wallonia on a day that no filed or granted permit covers. */
    DAY_WITHOUT_PERMIT,
    /** A granted permit whose dates are past and on which no day was shot. */
    PERMIT_UNUSED,
    /** The day lies outside the announced dates. */
    OUTSIDE_ANNOUNCED,
    /** An earlier sheet of the same day had it in another commune. */
    PLACE_MOVED,
    /** Another production shoots at the same place on the same date. */
    SHARED_PLACE,
    /** The production is a draft: type or funding is missing. */
    PRODUCTION_UNCLASSIFIED;

    /** Stable kebab-case code. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
