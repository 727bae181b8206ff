package be.tournages.shoot;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The identity of a shooting day.
 *
 * @param productionId the production
 * @param unit the crew: {@code main}, {@code second}, {@code unit-3} and so on
 * @param date the date on which the day starts; a night belongs to it whole
 */
public record DayKey(UUID productionId, String unit, LocalDate date) {

  private static final Pattern UNIT = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public DayKey {
    if (!UNIT.matcher(unit).matches()) {
      throw new IllegalArgumentException("Not a unit: " + unit);
    }
  }

  /** The identity as one value, the same wherever it is computed. */
  public UUID id() {
    String text = productionId + "/" + unit + "/" + date;
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
