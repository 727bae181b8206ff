package be.tournages.territory;

import be.tournages.geo.Position;
import be.tournages.language.Names;

/**
 * One of the 261 communes as of 2025.
 *
 * @param nis code of Statbel, five digits
 * @param names French and what differs from it
 * @param languageRegime languages of its administration
 * @param provinceNis its province
 * @param arrondissementNis its arrondissement
 * @param position a point inside
 */
public record Commune(
    String nis,
    Names names,
    LanguageRegime languageRegime,
    String provinceNis,
    String arrondissementNis,
    Position position) {

  public Commune {
    Nis.check(nis);
    Nis.check(provinceNis);
    Nis.check(arrondissementNis);
  }
}
