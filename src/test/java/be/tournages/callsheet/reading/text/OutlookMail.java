package be.tournages.callsheet.reading.text;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.Map;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Mails as Outlook saves them, written by the tests after [MS-OXMSG]. */
final class OutlookMail {

  private static final int SUBMITTED = 0x0039_0040;
  private static final int TOP_HEADER = 32;
  private static final int ATTACHMENT_HEADER = 8;

  /* Seconds from the first of January 1601, where Windows begins to count, to that of 1970. */
  private static final long EPOCH_1601 = 11_644_473_600L;

  private OutlookMail() {}

  /** A mail with its subject, plain body and attachments by name. */
  static byte[] of(Instant sent, String subject, String body, Map<String, byte[]> attachments)
      throws IOException {
    try (var files = new POIFSFileSystem()) {
      DirectoryEntry root = files.getRoot();
      put(root, "__properties_version1.0", properties(sent));
      text(root, "001A", "IPM.Note");
      text(root, "0037", subject);
      text(root, "1000", body);
      root.createDirectory("__nameid_version1.0");
      int number = 0;
      for (var attachment : attachments.entrySet()) {
        String name = "__attach_version1.0_#%08X".formatted(number++);
        attach(root.createDirectory(name), attachment.getKey(), attachment.getValue());
      }
      var bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static void attach(DirectoryEntry folder, String name, byte[] content)
      throws IOException {
    put(folder, "__properties_version1.0", new byte[ATTACHMENT_HEADER]);
    text(folder, "3707", name);
    put(folder, "__substg1.0_37010102", content);
  }

  private static byte[] properties(Instant sent) {
    long ticks = (sent.getEpochSecond() + EPOCH_1601) * 10_000_000;
    return ByteBuffer.allocate(TOP_HEADER + 16)
        .order(ByteOrder.LITTLE_ENDIAN)
        .position(TOP_HEADER)
        .putInt(SUBMITTED)
        .putInt(6)
        .putLong(ticks)
        .array();
  }

  private static void text(DirectoryEntry folder, String property, String text) throws IOException {
    put(folder, "__substg1.0_" + property + "001F", text.getBytes(UTF_16LE));
  }

  private static void put(DirectoryEntry folder, String name, byte[] content) throws IOException {
    folder.createDocument(name, new ByteArrayInputStream(content));
  }
}
