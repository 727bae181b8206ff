package be.tournages.location;

import be.tournages.language.Language;
import java.text.Normalizer;
import java.util.Locale;

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
