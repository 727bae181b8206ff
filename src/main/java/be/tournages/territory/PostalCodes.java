package be.tournages.territory;

import be.tournages.territory.Resolution.Elsewhere;
import be.tournages.territory.Resolution.Region;
import java.util.Map;
import java.util.Optional;

/** What a postal code alone says about where a place lies. */
final class PostalCodes {

  private static final Map<String, String> COUNTRY =
      Map.of(
          "F", "FR", "FR", "FR", "D", "DE", "DE", "DE", "L", "LU", "LU", "LU", "LUX", "LU", "NL",
          "NL", "CH", "CH");

  private PostalCodes() {}

  /** The country that letters before the code name, other than Belgium. */
  static Optional<Resolution> country(AddressText.Code code) {
    String prefix = code.prefix();
    return prefix == null
        ? Optional.empty()
        : Optional.ofNullable(COUNTRY.get(prefix))
            .map(country -> new Elsewhere(Region.ABROAD, country));
  }

  /**
   * The region of a Belgian code outside Wallonia, by the ranges of bpost: 1000–1299 Brussels;
   * 1500–3999 and 8000–9999 Flanders. Empty for the others.
   */
  static Optional<Resolution> region(String digits) {
    int code = Integer.parseInt(digits);
    if (code >= 1000 && code <= 1299) {
      return Optional.of(new Elsewhere(Region.BRUSSELS, "BE"));
    }
    boolean flemish = code >= 1500 && code <= 3999 || code >= 8000 && code <= 9999;
    return flemish ? Optional.of(new Elsewhere(Region.FLANDERS, "BE")) : Optional.empty();
  }
}
