package be.tournages.location;

import be.tournages.language.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes readable codes of names. */
final class Codes {

  private static final int LONGEST = 48;

  private final CatalogueStore store;

  Codes(CatalogueStore store) {
    this.store = store;
  }

  /** A code that nothing has, from the name. */
  String next(LocationDetails details) {
    String slug = slug(details.texts().name(Language.FR));
    String code = slug;
    for (int i = 2; store.hasCode(code); i++) {
      code = slug + "-" + i;
    }
    return code;
  }

  /** Codes that nothing has, one for each in their order, none twice. */
  List<String> next(List<LocationDetails> many) {
    List<String> slugs = many.stream().map(one -> slug(one.texts().name(Language.FR))).toList();
    Set<String> taken = new HashSet<>(store.listCodes(Set.copyOf(slugs)));
    Map<String, Integer> last = new HashMap<>();
    var codes = new ArrayList<String>();
    for (String slug : slugs) {
      int number = last.getOrDefault(slug, 1);
      String code = number == 1 ? slug : slug + "-" + number;
      while (!taken.add(code)) {
        code = slug + "-" + ++number;
      }
      last.put(slug, number);
      codes.add(code);
    }
    return codes;
  }

  static String slug(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    String slug = cut.replaceAll("-$", "");
    return slug.isEmpty() ? "lieu" : slug;
  }
}
