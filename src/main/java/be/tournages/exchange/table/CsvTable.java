package be.tournages.exchange.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A text with separators, as spreadsheets and databases write it. */
final class CsvTable implements Table {

  private static final char[] SEPARATORS = {',', ';', '\t', '|'};
  private static final int SAMPLE = 65_536;

  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final List<String> header;
  private final String format;

  private CsvTable(CSVParser parser, String file, String format) {
    this.parser = parser;
    this.records = parser.iterator();
    this.format = format;
    this.header = Header.of(records.hasNext() ? cells(records.next()) : List.of(), file);
  }

  static Table open(SourceFile file) throws IOException {
    TextEncoding encoding = TextEncoding.of(file.path());
    char separator = separator(encoding, file);
    Reader reader = encoding.open(file.path());
    var parser =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(true)
            .setTrailingData(true)
            .setLenientEof(true)
            .get()
            .parse(reader);
    String sign = separator == '\t' ? "TAB" : String.valueOf(separator);
    return new CsvTable(
        parser, file.name(), "CSV " + encoding.charset().name() + " (" + sign + ")");
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public String format() {
    return format;
  }

  @Override
  public @Nullable Row next() throws IOException {
    try {
      while (records.hasNext()) {
        CSVRecord row = records.next();
        if (row.stream().anyMatch(cell -> !cell.isBlank())) {
          return Header.row((int) row.getRecordNumber(), cells(row), header.size());
        }
      }
      return null;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  private static List<String> cells(CSVRecord row) {
    return row.stream().toList();
  }

  /* The sign that parts the header: the commonest outside quotes in the first line. */
  private static char separator(TextEncoding encoding, SourceFile file) throws IOException {
    var sample = new char[SAMPLE];
    int length;
    try (Reader reader = encoding.open(file.path())) {
      length = Math.max(0, reader.read(sample));
    }
    var counts = new int[SEPARATORS.length];
    boolean quoted = false;
    boolean begun = false;
    for (int i = 0; i < length; i++) {
      char sign = sample[i];
      if (sign == '"') {
        quoted = !quoted;
      } else if (!quoted && begun && (sign == '\n' || sign == '\r')) {
        break;
      } else if (!quoted) {
        count(sign, counts);
      }
      begun |= !Character.isWhitespace(sign);
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return SEPARATORS[best];
  }

  private static void count(char sign, int[] counts) {
    for (int i = 0; i < SEPARATORS.length; i++) {
      if (SEPARATORS[i] == sign) {
        counts[i]++;
      }
    }
  }
}
