package be.tournages.shoot;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A shooting location of a day.
 *
 * @param name what the sheet calls it, or null
 * @param address as printed, or null
 * @param communeNis NIS code of the commune when it lies in Wallonia, else null
 * @param locationCode code of the catalogue entry that answers, or null
 * @param country ISO 3166-1 alpha-2 country when known to lie abroad, else null
 * @param inWallonia whether it lies in Wallonia
 */
public record DayPlace(
    @Nullable String name,
    @Nullable String address,
    @Nullable String communeNis,
    @Nullable String locationCode,
    @Nullable String country,
    boolean inWallonia) {

  public DayPlace {
    if (communeNis != null && !inWallonia) {
      throw new IllegalArgumentException("Only places in Wallonia carry a commune");
    }
  }

  /** Equal for two mentions of one place: its entry, else its commune with its address or name. */
  public String identity() {
    if (locationCode != null) {
      return locationCode;
    }
    return (communeNis == null ? "-" : communeNis) + "/" + fold(address != null ? address : name);
  }

  private static String fold(@Nullable String text) {
    String plain = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKD);
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
