package be.tournages.territory;

/**
 * The languages in which a commune serves its people: laws on the use of languages in
 * administrative matters, coordinated on 18 July 1966, articles 7 and 8.
 */
public enum LanguageRegime {
  FRENCH("F"),
  FRENCH_WITH_DUTCH("F-N"),
  FRENCH_WITH_GERMAN("F-D"),
  GERMAN_WITH_FRENCH("D-F");

  private final String code;

  LanguageRegime(String code) {
    this.code = code;
  }

  /** The language of the region first, then that of the facilities. */
  public String code() {
    return code;
  }

  /** The regime of a code; any other text is a mistake in the reference file. */
  public static LanguageRegime of(String code) {
    for (LanguageRegime regime : values()) {
      if (regime.code.equals(code)) {
        return regime;
      }
    }
    throw new IllegalArgumentException("No language regime " + code);
  }
}
