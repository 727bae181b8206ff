package be.tournages.callsheet.reading.labels;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the tables of phrases: {@code KEY: phrase; phrase}, lines with {@code #} are comments. */
final class TableFile {

  private TableFile() {}

  /**
   * A line of a table.
   *
   * @param key what stands before the colon
   * @param phrases what the semicolons separate
   */
  record Entry(String key, List<String> phrases) {}

  static List<Entry> read(String name) {
    try (InputStream in = TableFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The table " + name + " is missing");
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(TableFile::entry)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static Entry entry(String line) {
    int colon = line.indexOf(':');
    List<String> phrases =
        Arrays.stream(line.substring(colon + 1).split(";"))
            .map(String::strip)
            .filter(phrase -> !phrase.isEmpty())
            .toList();
    return new Entry(line.substring(0, colon).strip(), phrases);
  }
}
