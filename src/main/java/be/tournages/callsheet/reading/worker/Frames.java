package be.tournages.callsheet.reading.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Messages between a process and its worker: a length of four bytes, then as many bytes. */
final class Frames {

  private static final int LARGEST = 64 << 20;

  private Frames() {}

  static void write(DataOutputStream out, byte[] content) throws IOException {
    out.writeInt(content.length);
    out.write(content);
    out.flush();
  }

  /** The next message, or null when the other side has closed. */
  static byte @Nullable [] read(DataInputStream in) throws IOException {
    try {
      int length = in.readInt();
      if (length < 0 || length > LARGEST) {
        throw new IOException("Not a message");
      }
      byte[] content = new byte[length];
      in.readFully(content);
      return content;
    } catch (EOFException e) {
      return null;
    }
  }
}
