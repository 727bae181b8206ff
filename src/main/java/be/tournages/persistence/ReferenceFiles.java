package be.tournages.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The reference and demo files on the class path, read as UTF-8. */
public final class ReferenceFiles {

  /** Opens a file by its path on the class path; a missing one is a fault of the build. */
  public Reader open(String path) {
    return new StringReader(new String(bytes(path), StandardCharsets.UTF_8));
  }

  /** SHA-256 of a file's content, in hexadecimal. */
  String digest(String path) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(path));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String path) {
    try (InputStream stream = ReferenceFiles.class.getResourceAsStream("/" + path)) {
      if (stream == null) {
        throw new IllegalStateException("No file " + path + " on the class path");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
