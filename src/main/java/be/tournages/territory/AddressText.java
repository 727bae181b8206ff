package be.tournages.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of text about a place, cut at commas, brackets and dashes, with the postal codes in it.
 *
 * @param segments the pieces between separators, codes taken out, in the order of the text
 * @param codes the postal codes, in the order of the text
 */
record AddressText(List<String> segments, List<Code> codes) {

  /* A number of four or five digits that nothing but a country's letter stands against. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?<![\\p{L}\\d+./-])(?:(B|BE|F|FR|D|DE|L|LU|LUX|NL|CH)[ -]{0,3})?"
              + "(\\d{4,5})(?![\\d/]|[.,]\\d)(\\s?[A-Z]{2}(?![\\p{L}\\d]))?");
  private static final Pattern SEPARATOR =
      Pattern.compile("[,;()\\[\\]\\n\\r\\t|•·]+|\\s[-–—/]\\s");

  /**
   * A postal code as it stands in the text.
   *
   * @param prefix letters of the country before it, null when there are none
   * @param digits four or five digits
   * @param dutch whether two capitals follow, as in the Netherlands
   * @param after what follows it up to the next separator, trimmed
   * @param alone whether it opens a piece of the text, as codes do and house numbers do not
   */
  record Code(@Nullable String prefix, String digits, boolean dutch, String after, boolean alone) {}

  static AddressText of(String text) {
    var segments = new ArrayList<String>();
    var codes = new ArrayList<Code>();
    for (String piece : SEPARATOR.split(text)) {
      cut(piece.strip(), segments, codes);
    }
    segments.removeIf(segment -> PlaceName.fold(segment).isEmpty());
    return new AddressText(List.copyOf(segments), List.copyOf(codes));
  }

  private static void cut(String piece, List<String> segments, List<Code> codes) {
    Matcher found = CODE.matcher(piece);
    int from = 0;
    while (found.find()) {
      String suffix = found.group(3);
      boolean dutch = suffix != null && found.group(2).length() == 4 && !isName(piece, found);
      int end = dutch || suffix == null ? found.end() : found.start(3);
      segments.add(piece.substring(from, found.start()));
      String after = piece.substring(end).strip();
      codes.add(new Code(found.group(1), found.group(2), dutch, after, found.start() == 0));
      from = end;
    }
    segments.add(piece.substring(from));
  }

  /* "4000 LE ROEULX" has two capitals as well: a Dutch code is followed by one word at least. */
  private static boolean isName(String piece, Matcher found) {
    String suffix = found.group(3).strip();
    return suffix.matches("LA|LE|AU|EN|DE|ST")
        || piece.substring(found.end()).isBlank() && !found.group(3).startsWith(" ");
  }
}
