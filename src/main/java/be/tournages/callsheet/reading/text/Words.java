package be.tournages.callsheet.reading.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tidies text from any format, so that equal words are equal strings. */
final class Words {

  private static final Pattern LIGATURE = Pattern.compile("[\uFB00-\uFB06]");
  /* Soft hyphens, zero-width signs and direction marks: nothing a reader sees. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]");
  private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\p{Cc}]+");
  private static final Pattern LINE_BREAK =
      Pattern.compile("\r\n|[\n\r\u000B\u000C\u0085\u2028\u2029]");
  private static final Pattern WIDE_GAP =
      Pattern.compile("[ \u00A0]*(?:\\.{4,}|_{4,})[ \u00A0]*|\t+|[ \u00A0]{2,}");

  private Words() {}

  /** One line: composed letters, single spaces, nothing around it; may be empty. */
  static String line(String raw) {
    String seen = INVISIBLE.matcher(raw).replaceAll("");
    String plain =
        LIGATURE
            .matcher(seen)
            .replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC));
    return SPACE.matcher(Normalizer.normalize(plain, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }

  /** Lines without the blank ones, parted by {@code \n}; may be empty. */
  static String lines(String raw) {
    return split(raw).map(Words::line).filter(line -> !line.isEmpty()).collect(joining());
  }

  /** The raw lines of a text. */
  static Stream<String> split(String raw) {
    return LINE_BREAK.splitAsStream(raw);
  }

  /** The pieces of a raw line that tabs or wide gaps part, tidied; none blank. */
  static List<String> pieces(String rawLine) {
    return WIDE_GAP
        .splitAsStream(rawLine)
        .map(Words::line)
        .filter(piece -> !piece.isEmpty())
        .toList();
  }

  /** Lower case and without spaces around it, for names of types and suffixes. */
  static String code(String raw) {
    return raw.strip().toLowerCase(Locale.ROOT);
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joining() {
    return Collectors.joining("\n");
  }
}
