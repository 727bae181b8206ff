package be.tournages.territory;

import be.tournages.geo.Position;
import be.tournages.language.Names;

/**
 * One of the five provinces.
 *
 * @param nis code of Statbel, five digits
 * @param names French and what differs from it
 * @param position a point inside
 */
public record Province(String nis, Names names, Position position) {

  public Province {
    Nis.check(nis);
  }
}
