package be.tournages.callsheet.reading.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** Decodes text whose encoding nobody wrote down. */
final class Charsets {

  /** What Windows programs of Western Europe write. */
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private Charsets() {}

  /** The text, without a byte order mark. */
  static String decode(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.indexOf('\0') < 0) {
        return withoutMark(text);
      }
    } catch (CharacterCodingException e) {
      // Not UTF-8: the statistics below decide.
    }
    return withoutMark(new String(bytes, detect(bytes)));
  }

  private static Charset detect(byte[] bytes) {
    CharsetMatch match = new CharsetDetector().setText(bytes).detect();
    if (match == null) {
      return WESTERN;
    }
    try {
      Charset found = Charset.forName(match.getName());
      // Below these, Western text is taken for that of a neighbour with other accents.
      return found.name().startsWith("UTF-") || found.name().equals("IBM850") ? found : WESTERN;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return WESTERN;
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
