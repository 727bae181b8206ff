package be.tournages.territory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form in which names of places are compared: without case, accents, hyphens, apostrophes and
 * ligatures, with {@code St}, {@code Ste}, {@code Sint} and {@code Sankt} written as in French and
 * {@code lès}, {@code lez}, {@code les} taken as one.
 */
public final class PlaceName {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern ON = Pattern.compile("\\bs/\\s*");
  private static final Pattern UNDER = Pattern.compile("\\bs/s\\s*");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern WORDS = Pattern.compile("\\b(?:st|sankt|sint|ste|les|lz)\\b");

  private PlaceName() {}

  /** The words of the text, folded, one space between them; empty when it has none. */
  public static String fold(String text) {
    String plain = text.replace("œ", "oe").replace("Œ", "oe").replace("ß", "ss");
    plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    plain = plain.toLowerCase(Locale.ROOT);
    plain = ON.matcher(UNDER.matcher(plain).replaceAll("sous ")).replaceAll("sur ");
    plain = OTHER.matcher(plain).replaceAll(" ").strip();
    return WORDS.matcher(plain).replaceAll(found -> writtenOut(found.group()));
  }

  private static String writtenOut(String word) {
    return switch (word) {
      case "ste" -> "sainte";
      case "les", "lz" -> "lez";
      default -> "saint";
    };
  }
}
