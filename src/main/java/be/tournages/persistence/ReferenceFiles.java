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
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The reference and demo files on the class path, read as UTF-8. */
public final class ReferenceFiles {

  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** Opens a file by its path on the class path; a missing one is a fault of the build. */
  public Reader open(String path) {
    return new StringReader(new String(bytes(path), StandardCharsets.UTF_8));
  }

  /** The rows of a CSV file on the class path whose first line names its columns. */
  public List<CSVRecord> rows(String path) {
    return rows(open(path));
  }

  /** The rows of a CSV file of ours whose first line names its columns; closes the reader. */
  public static List<CSVRecord> rows(Reader reader) {
    try (var parser = CSV.parse(reader)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
