package be.tournages.impact.report;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks a web font: PDF wants the TrueType file that a WOFF 1.0 file holds table by table (W3C,
 * WOFF File Format 1.0, sections 3–5).
 */
final class Woff {

  private static final int SIGNATURE = 0x774F4646;
  private static final int HEADER = 44;
  private static final int ENTRY = 20;

  private Woff() {}

  /** The TrueType font in the file. */
  static byte[] toTrueType(byte[] woff) {
    ByteBuffer in = ByteBuffer.wrap(woff);
    if (in.getInt(0) != SIGNATURE) {
      throw new IllegalArgumentException("Not a WOFF file");
    }
    int tables = in.getShort(12);
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      writeHeader(out, in.getInt(4), tables);
      int offset = 12 + 16 * tables;
      for (int i = 0; i < tables; i++) {
        int entry = HEADER + i * ENTRY;
        out.writeInt(in.getInt(entry));
        out.writeInt(in.getInt(entry + 16));
        out.writeInt(offset);
        out.writeInt(in.getInt(entry + 12));
        offset += padded(in.getInt(entry + 12));
      }
      for (int i = 0; i < tables; i++) {
        byte[] table = table(in, HEADER + i * ENTRY);
        out.write(table);
        out.write(new byte[padded(table.length) - table.length]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void writeHeader(DataOutputStream out, int flavour, int tables)
      throws IOException {
    int power = Integer.highestOneBit(tables);
    out.writeInt(flavour);
    out.writeShort(tables);
    out.writeShort(power * 16);
    out.writeShort(Integer.numberOfTrailingZeros(power));
    out.writeShort(tables * 16 - power * 16);
  }

  private static byte[] table(ByteBuffer in, int entry) {
    int offset = in.getInt(entry + 4);
    int packed = in.getInt(entry + 8);
    byte[] table = new byte[in.getInt(entry + 12)];
    if (packed == table.length) {
      in.get(offset, table);
      return table;
    }
    try (var inflater = new Inflater()) {
      inflater.setInput(in.array(), offset, packed);
      inflater.inflate(table);
      return table;
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("A broken WOFF file", e);
    }
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }
}
