package be.tournages.territory;

import be.tournages.language.Names;
import be.tournages.territory.Resolution.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds communes and localities by folded name and by postal code, and what lies elsewhere. */
final class PlaceIndex {

  private final Map<String, Commune> communes;
  private final Map<String, Province> provinces;
  private final Map<String, Province> provinceNames = new HashMap<>();
  private final Map<String, List<Candidate>> byName = new HashMap<>();
  private final Map<String, List<Locality>> byCode;
  private final Map<String, ForeignPlace> elsewhere = new HashMap<>();

  PlaceIndex(Gazetteer gazetteer) {
    communes = byNis(gazetteer.communes(), Commune::nis);
    provinces = byNis(gazetteer.provinces(), Province::nis);
    byCode = gazetteer.localities().stream().collect(Collectors.groupingBy(Locality::postalCode));
    gazetteer.communes().forEach(commune -> add(commune.names(), candidate(commune, null)));
    gazetteer.localities().forEach(this::add);
    gazetteer.outer().mergers().forEach(this::add);
    gazetteer.outer().aliases().forEach(this::add);
    gazetteer.provinces().forEach(this::add);
    for (ForeignPlace place : gazetteer.outer().elsewhere()) {
      place.names().forEach(name -> elsewhere.putIfAbsent(PlaceName.fold(name), place));
    }
  }

  /** One candidate a commune that bears the folded name or has a part that does. */
  List<Candidate> find(String folded) {
    return byName.getOrDefault(folded, List.of());
  }

  /** The localities with a postal code; empty when Wallonia has none. */
  List<Locality> withCode(String postalCode) {
    return byCode.getOrDefault(postalCode, List.of());
  }

  /** The place outside Wallonia with the folded name. */
  Optional<ForeignPlace> findElsewhere(String folded) {
    return Optional.ofNullable(elsewhere.get(folded));
  }

  /** The province that the folded text names, such as {@code province de liege}. */
  Optional<Province> findProvince(String folded) {
    String name = folded.replaceFirst("^(?:province|provincie|provinz|prov)(?: (?:de|du|d))? ", "");
    return Optional.ofNullable(provinceNames.get(name));
  }

  Candidate candidate(Locality locality) {
    return candidate(commune(locality.communeNis()), locality);
  }

  private Candidate candidate(Commune commune, @Nullable Locality locality) {
    Province province = provinces.get(commune.provinceNis());
    if (province == null) {
      throw new IllegalStateException("No province " + commune.provinceNis());
    }
    return new Candidate(commune, locality, province);
  }

  private Commune commune(String nis) {
    Commune commune = communes.get(nis);
    if (commune == null) {
      throw new IllegalStateException("No commune " + nis);
    }
    return commune;
  }

  private void add(Locality locality) {
    add(locality.names(), candidate(locality));
  }

  private void add(Merger merger) {
    add(PlaceName.fold(merger.oldName()), candidate(commune(merger.newNis()), null));
  }

  private void add(Gazetteer.Alias alias) {
    Locality locality =
        withCode(alias.postalCode()).stream()
            .filter(one -> one.names().main().equals(alias.name()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No locality for " + alias));
    add(PlaceName.fold(alias.alias()), candidate(locality));
  }

  private void add(Province province) {
    provinceNames.put(PlaceName.fold(province.names().main()), province);
    province
        .names()
        .others()
        .values()
        .forEach(name -> provinceNames.put(PlaceName.fold(name), province));
  }

  private void add(Names names, Candidate candidate) {
    add(PlaceName.fold(names.main()), candidate);
    names.others().values().forEach(name -> add(PlaceName.fold(name), candidate));
  }

  /* The commune itself comes before its parts: the first of a commune stays. */
  private void add(String folded, Candidate candidate) {
    List<Candidate> same = byName.computeIfAbsent(folded, name -> new ArrayList<>());
    if (same.stream().noneMatch(other -> other.commune().equals(candidate.commune()))) {
      same.add(candidate);
    }
  }

  private static <T> Map<String, T> byNis(List<T> all, Function<T, String> nis) {
    var map = new LinkedHashMap<String, T>();
    all.forEach(one -> map.put(nis.apply(one), one));
    return map;
  }
}
