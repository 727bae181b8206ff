package be.tournages.production;

import java.util.Locale;
import java.util.Optional;

/**
 * What kind of work a production makes: the eight types by which the office counts its shooting
 * days (Wallimage, Bilan 2024, sections 2.2.3 and 2.2.7.2).
 */
public enum ProjectType {
  FEATURE_FICTION,
  SERIES_FICTION,
  SHORT_FICTION,
  FEATURE_DOCUMENTARY,
  COMMERCIAL,
  TV_FORMAT,
  MUSIC_VIDEO,
  VIDEO_CLIP;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** Stable code in files, addresses and the database, such as {@code feature_fiction}. */
  public String code() {
    return code;
  }

  /** The type of a code; empty when no type has it. */
  public static Optional<ProjectType> find(String code) {
    for (ProjectType type : values()) {
      if (type.code.equals(code)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
