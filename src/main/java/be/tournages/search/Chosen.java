package be.tournages.search;

import be.tournages.location.Category;
import be.tournages.location.Setting;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * The chosen values as sets of numbers of the {@link Codebook}: which packed numbers they admit.
 */
final class Chosen {

  private final Map<Facet, BitSet> admitted = new EnumMap<>(Facet.class);

  Chosen(Map<Facet, Set<String>> chosen, Lexicon lexicon) {
    chosen.forEach((facet, codes) -> admitted.put(facet, bits(facet, codes, lexicon)));
  }

  private static BitSet bits(Facet facet, Set<String> codes, Lexicon lexicon) {
    var bits = new BitSet();
    for (String code : codes) {
      bits.set(lexicon.codebook().ordinal(facet, code));
      if (facet == Facet.CATEGORY) {
        lexicon.categories().find(code).stream()
            .flatMap(category -> lexicon.subtree(category).stream())
            .map(Category::code)
            .forEach(below -> bits.set(lexicon.codebook().ordinal(facet, below)));
      }
      if (facet == Facet.SETTING) {
        Arrays.stream(Setting.values())
            .filter(setting -> setting.answers().stream().anyMatch(one -> one.name().equals(code)))
            .forEach(setting -> bits.set(lexicon.codebook().ordinal(facet, setting.name())));
      }
    }
    // 0 is unknown: it has no value, so nobody chose it.
    bits.clear(0);
    return bits;
  }

  /** The facets by which a packed number is refused, as bits of their ordinals. */
  int refusals(long packed) {
    int refused = 0;
    for (Map.Entry<Facet, BitSet> entry : admitted.entrySet()) {
      if (!entry.getValue().get(entry.getKey().unpack(packed))) {
        refused |= 1 << entry.getKey().ordinal();
      }
    }
    return refused;
  }
}
