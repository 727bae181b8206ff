package be.tournages.territory;

import java.util.List;

/** Everything the reference files say about Wallonia and about what is not part of it. */
record Gazetteer(
    List<Province> provinces,
    List<Arrondissement> arrondissements,
    List<Commune> communes,
    List<Locality> localities,
    Outer outer) {

  /** What stands around the four levels: former communes, other names and places elsewhere. */
  record Outer(List<Merger> mergers, List<Alias> aliases, List<ForeignPlace> elsewhere) {}

  /** Another name in use for the locality with that postal code and French name. */
  record Alias(String alias, String postalCode, String name) {}
}
