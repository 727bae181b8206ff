package be.tournages.search;

import be.tournages.location.Category;
import be.tournages.location.CategoryTree;
import be.tournages.location.Period;
import be.tournages.location.PublicLocation;
import be.tournages.location.Setting;
import be.tournages.territory.Commune;
import be.tournages.territory.Province;
import be.tournages.territory.Territory;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Packs what an entry is filtered and counted by into one number, so that a count over a million
 * entries reads one column. Each facet has some bits; 0 stands for unknown.
 */
final class Codebook {

  private final Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
  private final Map<Facet, Map<String, Integer>> ordinals = new EnumMap<>(Facet.class);
  private final Map<String, String> provinceOfCommune = new HashMap<>();

  Codebook(CategoryTree categories, Territory territory) {
    put(Facet.CATEGORY, categories.list().stream().map(Category::code).sorted().toList());
    put(Facet.SETTING, Arrays.stream(Setting.values()).map(Setting::name).toList());
    put(Facet.PERIOD, Arrays.stream(Period.values()).map(Period::code).toList());
    put(Facet.PROVINCE, territory.listProvinces().stream().map(Province::nis).sorted().toList());
    put(Facet.COMMUNE, territory.listCommunes().stream().map(Commune::nis).sorted().toList());
    territory
        .listCommunes()
        .forEach(commune -> provinceOfCommune.put(commune.nis(), commune.provinceNis()));
  }

  private void put(Facet facet, List<String> codes) {
    if (codes.size() >= facet.limit()) {
      throw new IllegalStateException("Too many values of " + facet + ": " + codes.size());
    }
    values.put(facet, codes);
    var byCode = new HashMap<String, Integer>();
    for (int i = 0; i < codes.size(); i++) {
      byCode.put(codes.get(i), i + 1);
    }
    ordinals.put(facet, byCode);
  }

  /** The packed number of an entry. */
  long pack(PublicLocation place) {
    Period period = place.kind().period();
    String commune = place.communeNis();
    String province = commune == null ? null : provinceOfCommune.get(commune);
    return Facet.CATEGORY.pack(ordinal(Facet.CATEGORY, place.kind().category()))
        | Facet.SETTING.pack(ordinal(Facet.SETTING, place.kind().setting().name()))
        | Facet.PERIOD.pack(period == null ? 0 : ordinal(Facet.PERIOD, period.code()))
        | Facet.PROVINCE.pack(province == null ? 0 : ordinal(Facet.PROVINCE, province))
        | Facet.COMMUNE.pack(commune == null ? 0 : ordinal(Facet.COMMUNE, commune));
  }

  /** The number of a code within its facet; 0 when unknown. */
  int ordinal(Facet facet, String code) {
    return Objects.requireNonNull(ordinals.get(facet)).getOrDefault(code, 0);
  }

  /** The code of a number above 0. */
  String code(Facet facet, int ordinal) {
    return Objects.requireNonNull(values.get(facet)).get(ordinal - 1);
  }

  /** How many numbers a facet has, 0 for unknown included. */
  int size(Facet facet) {
    return Objects.requireNonNull(values.get(facet)).size() + 1;
  }
}
