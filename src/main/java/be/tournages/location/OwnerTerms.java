package be.tournages.location;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Who owns a place and what they ask: private, for the office only.
 *
 * @param name who to ask
 * @param phone their telephone
 * @param email their e-mail address
 * @param note what to know before asking
 * @param shootingDayFee euro a day of shooting
 * @param otherDayFee euro a day of preparation or dismantling
 */
public record OwnerTerms(
    @Nullable String name,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String note,
    @Nullable BigDecimal shootingDayFee,
    @Nullable BigDecimal otherDayFee) {

  /** Nothing known yet. */
  public static final OwnerTerms UNKNOWN = new OwnerTerms(null, null, null, null, null, null);

  public OwnerTerms {
    if (isNegative(shootingDayFee) || isNegative(otherDayFee)) {
      throw new IllegalArgumentException("A fee is not negative");
    }
  }

  private static boolean isNegative(@Nullable BigDecimal amount) {
    return amount != null && amount.signum() < 0;
  }
}
