package be.tournages.location;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a crew finds at a place; nothing of it is private.
 *
 * @param access how vehicles and people get in
 * @param power electric supply
 * @param parkingLorries lorries that can park
 * @param ceilingHeightM height below the ceiling, metres
 * @param roomAreaM2 area of the largest room, square metres
 * @param noise sources of noise
 * @param restrictions what is not allowed
 * @param availability when it is available
 */
public record WorkingConditions(
    @Nullable String access,
    @Nullable String power,
    @Nullable Integer parkingLorries,
    @Nullable BigDecimal ceilingHeightM,
    @Nullable BigDecimal roomAreaM2,
    @Nullable String noise,
    @Nullable String restrictions,
    @Nullable String availability) {

  /** Nothing known yet. */
  public static final WorkingConditions UNKNOWN =
      new WorkingConditions(null, null, null, null, null, null, null, null);

  public WorkingConditions {
    if (parkingLorries != null && parkingLorries < 0) {
      throw new IllegalArgumentException("No parking for " + parkingLorries);
    }
    refuseUnlessPositive(ceilingHeightM);
    refuseUnlessPositive(roomAreaM2);
  }

  private static void refuseUnlessPositive(@Nullable BigDecimal size) {
    if (size != null && size.signum() <= 0) {
      throw new IllegalArgumentException("No size: " + size);
    }
  }
}
