package be.tournages.coproduction;

import java.util.Locale;
import java.util.Optional;

/**
 * What money is spent on during a shoot.
 *
 * <p>The first five are the chart of section 2.2.7.2 of the 2024 report, the next three its
 * "non-audiovisual" spend; the last two stand for a part that is known only as a whole.
 */
public enum SpendCategory {
  TECHNICIANS(true),
  CAST(true),
  SETS_COSTUMES(true),
  TRANSPORT_UNIT(true),
  EQUIPMENT_HIRE(true),
  VENUE_HIRE(false),
  HOTELS_MEALS(false),
  OTHER(false),
  AUDIOVISUAL(true),
  NON_AUDIOVISUAL(false);

  private final String code = name().toLowerCase(Locale.ROOT);
  private final boolean usuallyEligible;

  SpendCategory(boolean usuallyEligible) {
    this.usuallyEligible = usuallyEligible;
  }

  /** Stable code in files, addresses and the database, such as {@code equipment_hire}. */
  public String code() {
    return code;
  }

  /**
   * Whether the fund counts such spend as audiovisual when a file does not say so itself; since 1
   * January 2024 the hire of shooting locations is not (Bilan 2024, section 2.2.2.3.4).
   */
  public boolean isUsuallyEligible() {
    return usuallyEligible;
  }

  /** The category of a code; empty when no category has it. */
  public static Optional<SpendCategory> find(String code) {
    for (SpendCategory category : values()) {
      if (category.code.equals(code)) {
        return Optional.of(category);
      }
    }
    return Optional.empty();
  }
}
