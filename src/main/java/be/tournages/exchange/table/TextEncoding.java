package be.tournages.exchange.table;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a text file is written: UTF-8 or UTF-16 where it says so, UTF-8 where all of it is, else
 * windows-1252, which is what spreadsheets of western Europe save.
 *
 * @param charset the encoding
 * @param mark length of the byte order mark, bytes
 */
record TextEncoding(Charset charset, int mark) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  static TextEncoding of(byte[] head) {
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      return new TextEncoding(StandardCharsets.UTF_8, 3);
    }
    if (starts(head, 0xFE, 0xFF)) {
      return new TextEncoding(StandardCharsets.UTF_16BE, 2);
    }
    if (starts(head, 0xFF, 0xFE)) {
      return new TextEncoding(StandardCharsets.UTF_16LE, 2);
    }
    return new TextEncoding(StandardCharsets.UTF_8, 0);
  }

  static TextEncoding of(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      TextEncoding marked = of(stream.readNBytes(3));
      return marked.mark() > 0 || isUtf8(file) ? marked : new TextEncoding(WINDOWS, 0);
    }
  }

  String decode(byte[] bytes) {
    return new String(bytes, mark, bytes.length - mark, charset);
  }

  Reader open(Path file) throws IOException {
    InputStream stream = new BufferedInputStream(Files.newInputStream(file));
    stream.skipNBytes(mark);
    return new BufferedReader(new InputStreamReader(stream, charset));
  }

  private static boolean isUtf8(Path file) throws IOException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try (Reader reader = new InputStreamReader(Files.newInputStream(file), decoder)) {
      reader.transferTo(Writer.nullWriter());
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean starts(byte[] head, int... signs) {
    for (int i = 0; i < signs.length; i++) {
      if (head.length <= i || (head[i] & 0xFF) != signs[i]) {
        return false;
      }
    }
    return true;
  }
}
