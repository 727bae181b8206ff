package be.tournages.territory;

import be.tournages.language.Names;

/**
 * One of the twenty administrative arrondissements.
 *
 * @param nis code of Statbel, five digits
 * @param names French and what differs from it
 * @param provinceNis the province it is part of
 */
public record Arrondissement(String nis, Names names, String provinceNis) {

  public Arrondissement {
    Nis.check(nis);
    Nis.check(provinceNis);
  }
}
