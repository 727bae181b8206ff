package be.tournages.exchange;

import be.tournages.http.InvalidRequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A mapping kept in a file: lines of {@code column=field}; {@code #} begins a remark. */
public final class MappingFile {

  private MappingFile() {}

  /** Reads the file, UTF-8; the field is what stands after the last equals sign. */
  public static Map<String, String> read(Path file) throws IOException {
    var mapping = new LinkedHashMap<String, String>();
    for (String line : Files.readAllLines(file)) {
      String plain = line.replace("\ufeff", "").strip();
      if (plain.isEmpty() || plain.startsWith("#")) {
        continue;
      }
      int equals = plain.lastIndexOf('=');
      if (equals < 1) {
        throw new InvalidRequestException("import-unknown-field", plain);
      }
      mapping.put(plain.substring(0, equals).strip(), plain.substring(equals + 1).strip());
    }
    return mapping;
  }
}
