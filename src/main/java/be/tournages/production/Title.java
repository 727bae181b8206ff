package be.tournages.production;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A title as it is compared: without case, accents and punctuation.
 *
 * @param written as somebody wrote it, never blank
 */
public record Title(String written) {

  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NUMBER = Pattern.compile("\\p{N}+");
  private static final int LETTERS_PER_SLIP = 8;

  public Title {
    written = written.strip();
    if (written.isEmpty()) {
      throw new IllegalArgumentException("A title is needed");
    }
  }

  /** The form that is compared; equal forms are one title. */
  public String normalised() {
    String plain = plain(written);
    return plain.isEmpty() ? written.toLowerCase(Locale.ROOT) : plain;
  }

  /** Lower-case words joined by hyphens, at most 48 characters; "production" when none is left. */
  public String slug() {
    String ascii = plain(written).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    String slug = ascii.length() > 48 ? ascii.substring(0, 48).replaceAll("-+$", "") : ascii;
    return slug.isEmpty() ? "production" : slug;
  }

  /**
   * True when the titles are so near that a person should say whether they are one: a slip of the
   * pen in eight letters, or one within the other. Different numbers make different titles: a
   * season, a channel or an episode is never a slip.
   */
  public boolean resembles(Title other) {
    String one = normalised();
    String two = other.normalised();
    if (!numbers(one).equals(numbers(two))) {
      return false;
    }
    int slips = Math.max(1, Math.min(one.length(), two.length()) / LETTERS_PER_SLIP);
    return within(one, two) || within(two, one) || distance(one, two) <= slips;
  }

  /**
   * True for a better way to write the same title: the other one is in capitals only, as call
   * sheets print them, and this one is not. Case is never guessed: a name in a title would lose it.
   */
  boolean isBetterWritten(Title other) {
    return other.isInCapitals() && !isInCapitals() && normalised().equals(other.normalised());
  }

  private boolean isInCapitals() {
    String small = written.toLowerCase(Locale.ROOT);
    return !written.equals(small) && written.equals(written.toUpperCase(Locale.ROOT));
  }

  private static String plain(String text) {
    String folded = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    String spelled = ACCENT.matcher(folded).replaceAll("").replace("œ", "oe").replace("ß", "ss");
    return OTHER.matcher(spelled).replaceAll(" ").strip();
  }

  private static List<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(found -> found.group()).toList();
  }

  /* A single short word lies within too many titles to mean anything. */
  private static boolean within(String shorter, String longer) {
    return shorter.length() >= 6 && (" " + longer + " ").contains(" " + shorter + " ");
  }

  private static int distance(String one, String two) {
    int[] row = new int[two.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= two.length(); j++) {
        int changed = diagonal + (one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[two.length()];
  }
}
