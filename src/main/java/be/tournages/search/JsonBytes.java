package be.tournages.search;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** JSON in UTF-8, put together from pieces that are JSON already. */
public final class JsonBytes {

  private byte[] bytes = new byte[8192];
  private int length;

  /** Adds ASCII as it is. */
  public JsonBytes raw(String ascii) {
    byte[] add = ascii.getBytes(StandardCharsets.US_ASCII);
    return raw(add, 0, add.length);
  }

  /** Adds JSON in UTF-8 as it is. */
  public JsonBytes raw(byte[] json) {
    return raw(json, 0, json.length);
  }

  JsonBytes raw(char ascii) {
    ensure(1);
    bytes[length++] = (byte) ascii;
    return this;
  }

  JsonBytes raw(byte[] from, int offset, int count) {
    ensure(count);
    System.arraycopy(from, offset, bytes, length, count);
    length += count;
    return this;
  }

  /** Adds a text as a string, or null. */
  public JsonBytes text(@Nullable String text) {
    if (text == null) {
      return raw("null");
    }
    byte[] quoted = JsonStringEncoder.getInstance().quoteAsUTF8(text);
    return raw('"').raw(quoted, 0, quoted.length).raw('"');
  }

  /** Adds a member with a text, or null; the first of an object without the comma. */
  public JsonBytes member(String name, @Nullable String text) {
    return name(name).text(text);
  }

  /** Adds the name of a member, with a comma unless it is the first. */
  public JsonBytes name(String name) {
    byte last = length == 0 ? (byte) '{' : bytes[length - 1];
    return raw(last == '{' ? "\"" : ",\"").raw(name).raw("\":");
  }

  /** Opens the object that was just closed again, for one more member. */
  public JsonBytes more(String name) {
    if (length == 0 || bytes[length - 1] != '}') {
      throw new IllegalStateException("No object was closed");
    }
    length--;
    return name(name);
  }

  /** Adds a whole number. */
  public JsonBytes number(long number) {
    return raw(Long.toString(number));
  }

  /** Adds degrees with six decimals, a tenth of a metre. */
  public JsonBytes degrees(double degrees) {
    return raw(Double.toString(Math.round(degrees * 1e6) / 1e6));
  }

  /** What was added so far. */
  public byte[] toArray() {
    return Arrays.copyOf(bytes, length);
  }

  private void ensure(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
