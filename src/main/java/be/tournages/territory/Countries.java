package be.tournages.territory;

import java.util.Locale;

/** Countries by their codes. */
final class Countries {

  private Countries() {}

  /**
   * The French name of an ISO 3166-1 alpha-2 code; empty for Belgium, which goes without saying.
   */
  static String frenchName(String code) {
    String upper = code.toUpperCase(Locale.ROOT);
    return switch (upper) {
      case "BE" -> "";
      case "LU" -> "Grand-Duché de Luxembourg";
      default -> Locale.of("", upper).getDisplayCountry(Locale.FRENCH);
    };
  }
}
