package be.tournages.territory;

import be.tournages.geo.Position;
import be.tournages.language.Names;

/**
 * A town, village or former commune that has a postal code.
 *
 * @param postalCode four digits
 * @param names French and what differs from it
 * @param communeNis the commune it is part of
 * @param position a point of it, inside that commune
 */
public record Locality(String postalCode, Names names, String communeNis, Position position) {

  public Locality {
    if (!postalCode.matches("\\d{4}")) {
      throw new IllegalArgumentException("No postal code: " + postalCode);
    }
    Nis.check(communeNis);
  }
}
