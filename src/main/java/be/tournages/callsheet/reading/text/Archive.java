package be.tournages.callsheet.reading.text;

import be.tournages.callsheet.reading.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a zip archive, unfolded under limits before any other library sees it. Its XML
 * entries are kept and known to be without document types.
 */
final class Archive {

  private static final int MOST_ENTRIES = 2_000;
  private static final long MOST_BYTES = 96L << 20;
  private static final int MOST_XML_BYTES = 24 << 20;
  /* The best that deflate does is 1:1032; office XML stays below 1:60. */
  private static final int MOST_UNFOLDING = 150;
  private static final long UNFOLDING_FROM = 4L << 20;

  private final Map<String, byte[]> entries;

  private Archive(Map<String, byte[]> entries) {
    this.entries = entries;
  }

  /** True when the bytes begin as an archive with entries does. */
  static boolean is(byte[] bytes) {
    return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  /** Unfolds an archive. */
  static Archive open(byte[] bytes) throws RefusedException {
    var counted = new CountedInput(bytes);
    try (var zip = new ZipInputStream(counted)) {
      return new Archive(entries(zip, counted));
    } catch (IOException | IllegalArgumentException e) {
      throw new RefusedException(Refusal.DAMAGED);
    }
  }

  Set<String> names() {
    return entries.keySet();
  }

  /** Bytes of an XML entry, or null; entries that are no XML are not kept and come empty. */
  byte @Nullable [] find(String name) {
    return entries.get(name);
  }

  private static Map<String, byte[]> entries(ZipInputStream zip, CountedInput counted)
      throws IOException, RefusedException {
    var entries = new LinkedHashMap<String, byte[]>();
    long total = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      boolean kept = isKept(entry.getName());
      var content = new ByteArrayOutputStream();
      total = unfold(zip, counted, total, kept ? content : null);
      if (entries.put(entry.getName(), content.toByteArray()) != null
          || entries.size() > MOST_ENTRIES) {
        throw new RefusedException(Refusal.ARCHIVE_BOMB);
      }
      if (kept && XmlText.declaresDoctype(content.toByteArray())) {
        throw new RefusedException(Refusal.EXTERNAL_ENTITY);
      }
    }
    return entries;
  }

  private static long unfold(
      ZipInputStream zip, CountedInput counted, long before, @Nullable ByteArrayOutputStream out)
      throws IOException, RefusedException {
    byte[] buffer = new byte[1 << 14];
    long start = counted.read;
    long unfolded = 0;
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      unfolded += read;
      boolean tooSteep =
          unfolded > UNFOLDING_FROM && unfolded > MOST_UNFOLDING * (counted.read - start);
      if (tooSteep
          || before + unfolded > MOST_BYTES
          || (out != null && unfolded > MOST_XML_BYTES)) {
        throw new RefusedException(Refusal.ARCHIVE_BOMB);
      }
      if (out != null) {
        out.write(buffer, 0, read);
      }
    }
    return before + unfolded;
  }

  private static boolean isKept(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xml")
        || lower.endsWith(".rels")
        || lower.endsWith(".vml")
        || lower.endsWith(".svg")
        || lower.equals("mimetype");
  }

  /** Counts what has been taken from the archive. */
  private static final class CountedInput extends InputStream {

    private final ByteArrayInputStream in;
    private long read;

    CountedInput(byte[] bytes) {
      in = new ByteArrayInputStream(bytes);
    }

    @Override
    public int read() {
      int one = in.read();
      read += one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      int count = in.read(buffer, offset, length);
      read += Math.max(0, count);
      return count;
    }
  }
}
