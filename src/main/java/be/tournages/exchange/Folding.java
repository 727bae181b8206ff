package be.tournages.exchange;

import java.text.Normalizer;
import java.util.Locale;

/** Texts made comparable: without accents, case, apostrophes and punctuation. */
final class Folding {

  private Folding() {}

  /** Words of letters and digits, joined by underscores. */
  static String fold(String text) {
    String expanded = text.replace("œ", "oe").replace("Œ", "OE").replace("ß", "ss");
    return Normalizer.normalize(expanded, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "_")
        .replaceAll("^_|_$", "");
  }
}
