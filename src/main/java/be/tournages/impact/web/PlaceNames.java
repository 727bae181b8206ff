package be.tournages.impact.web;

import be.tournages.language.Language;
import be.tournages.territory.Commune;
import be.tournages.territory.Territory;

/** Names of communes and provinces in the caller's language. */
record PlaceNames(Territory territory, Language language) {

  /** Name of a province; empty for an empty code. */
  String province(String nis) {
    return nis.isEmpty() ? "" : territory.getProvince(nis).names().in(language);
  }

  /** Name of a commune; empty for an empty code, the code itself when nobody has it. */
  String commune(String nis) {
    return nis.isEmpty()
        ? ""
        : territory.findByAnyCode(nis).map(one -> one.names().in(language)).orElse(nis);
  }

  /** Code of the province of a commune; empty when it is not known. */
  String provinceOf(String nis) {
    return nis.isEmpty() ? "" : territory.findByAnyCode(nis).map(Commune::provinceNis).orElse("");
  }
}
