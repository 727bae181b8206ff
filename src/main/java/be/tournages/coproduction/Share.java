package be.tournages.coproduction;

import java.math.BigDecimal;

/**
 * The part a country finances of a work.
 *
 * @param country ISO 3166-1 alpha-2 code
 * @param percent per cent of the financing plan, more than 0 and at most 100
 */
public record Share(String country, BigDecimal percent) {

  public Share {
    if (!country.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException("Not a country code: " + country);
    }
    if (percent.signum() <= 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
      throw new IllegalArgumentException("A share lies between 0 and 100: " + percent);
    }
  }
}
