package be.tournages.permit;

import be.tournages.language.Names;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One who grants permits.
 *
 * @param code stable code
 * @param kind which level it belongs to
 * @param communeNis the commune, when it is one, else null
 * @param names its names
 * @param leadTimeDays calendar days before the shoot by which to file, null where no source says so
 */
public record Authority(
    String code,
    Kind kind,
    @Nullable String communeNis,
    Names names,
    @Nullable Integer leadTimeDays) {

  /** The levels of authorities. */
  public enum Kind {
    COMMUNE,
    REGIONAL,
    FEDERAL;

    /** Stable lower-case code. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
