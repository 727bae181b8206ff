package be.tournages.exchange.table;

import be.tournages.http.InvalidRequestException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** A table that is read from top to bottom, once. */
public interface Table extends Closeable {

  /** Name of the column that holds the geometry of a GeoJSON feature. */
  String GEOMETRY = "geometry";

  /** Names of the columns, none twice. */
  List<String> header();

  /** The next row; null after the last. */
  @Nullable Row next() throws IOException;

  /** The coordinate system that the file itself names. */
  default Optional<String> crsName() {
    return Optional.empty();
  }

  /** How the file was understood, such as {@code CSV windows-1252 (;)}. */
  String format();

  /**
   * A row.
   *
   * @param number as a spreadsheet counts: the header is row 1; of GeoJSON the feature, from 1
   * @param cells as many texts as there are columns, stripped
   * @param ragged whether it had more cells than the header
   */
  record Row(int number, List<String> cells, boolean ragged) {}

  /**
   * Opens a file after what it holds, whatever its name.
   *
   * @throws InvalidRequestException {@code import-empty}, {@code import-too-large} or {@code
   *     import-unreadable}
   */
  static Table open(SourceFile file) {
    try {
      return switch (firstSign(file)) {
        case EMPTY -> throw new InvalidRequestException("import-empty", file.name());
        case ZIP -> XlsxTable.open(file);
        case BRACE -> GeoJsonTable.open(file);
        case BINARY -> throw new InvalidRequestException("import-unreadable", file.name());
        case TEXT -> CsvTable.open(file);
      };
    } catch (IOException | RuntimeException e) {
      if (e instanceof InvalidRequestException told) {
        throw told;
      }
      LoggerFactory.getLogger(Table.class).debug("Not a table", e);
      throw new InvalidRequestException("import-unreadable", file.name());
    }
  }

  /** Kinds of files as their first bytes tell them. */
  enum Sign {
    EMPTY,
    ZIP,
    BRACE,
    BINARY,
    TEXT
  }

  private static Sign firstSign(SourceFile file) throws IOException {
    byte[] head;
    try (InputStream stream = Files.newInputStream(file.path())) {
      head = stream.readNBytes(512);
    }
    if (head.length >= 2 && head[0] == 'P' && head[1] == 'K') {
      return Sign.ZIP;
    }
    String text = TextEncoding.of(head).decode(head).strip();
    if (text.isEmpty()) {
      return Sign.EMPTY;
    }
    boolean foreign = text.startsWith("%PDF") || text.toLowerCase(Locale.ROOT).startsWith("<");
    if (foreign || text.chars().anyMatch(sign -> sign < ' ' && !Character.isWhitespace(sign))) {
      return Sign.BINARY;
    }
    return text.charAt(0) == '{' ? Sign.BRACE : Sign.TEXT;
  }
}
