package be.tournages.callsheet.reading.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.util.CellReference;

/** Delimited text: what a spreadsheet saves as CSV, whatever delimiter it chose. */
final class CsvText {

  private static final List<Character> DELIMITERS = List.of(';', '\t', ',', '|');
  /* In a table such a comma stands within quotes. */
  private static final Pattern COMMA_OF_SENTENCE = Pattern.compile("(?m),\\s(?=[^\"\\n]*$)");
  private static final int SAMPLE = 40;
  private static final int LEAST_ROWS = 3;
  private static final int LEAST_COLUMNS = 3;
  private static final int LEAST_PAIRS = 6;
  private static final double MOST_ROWS_ALIKE = 0.8;

  private CsvText() {}

  /** The delimiter that makes the text a table; empty when none does. */
  static Optional<Character> delimiter(String text) {
    return DELIMITERS.stream().filter(delimiter -> isTable(text, delimiter)).findFirst();
  }

  static Part read(String text, char delimiter) throws RefusedException {
    var lines = new TextLines();
    try (CSVParser rows = parser(text, delimiter)) {
      for (CSVRecord row : rows) {
        int number = (int) row.getRecordNumber();
        lines.addRow(number, 1, cells(row, number));
      }
    } catch (IOException | UncheckedIOException e) {
      return PlainText.read(text);
    }
    return new Part("", Format.CSV, List.of(lines.page(1)));
  }

  private static List<Cell> cells(CSVRecord row, int number) {
    var cells = new ArrayList<Cell>();
    for (int column = 0; column < row.size(); column++) {
      String words = Words.lines(row.get(column));
      if (!words.isEmpty()) {
        String address = CellReference.convertNumToColString(column) + number;
        cells.add(new Cell(words, null, address, column));
      }
    }
    return cells;
  }

  private static boolean isTable(String text, char delimiter) {
    try (CSVParser rows = parser(text, delimiter)) {
      List<Integer> widths =
          rows.stream()
              .filter(row -> row.size() > 1 || !row.get(0).isBlank())
              .limit(SAMPLE)
              .map(CSVRecord::size)
              .toList();
      Map<Integer, Long> counts =
          widths.stream()
              .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
      var usual = counts.entrySet().stream().max(Map.Entry.comparingByValue());
      return usual
          .filter(width -> widths.size() >= LEAST_ROWS)
          .filter(width ->
              width.getKey() >= LEAST_COLUMNS && width.getValue() >= MOST_ROWS_ALIKE * widths.size()
                  || isPairs(width.getKey(), widths)
                  || isList(text, delimiter, widths))
          .isPresent();
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  /* A field and its value on every line; sentences have no comma each, nor one alone. */
  private static boolean isPairs(int width, List<Integer> widths) {
    return width == 2
        && widths.size() >= LEAST_PAIRS
        && widths.stream().allMatch(one -> one == width);
  }

  /* A field and its values, more or fewer, on nearly every line. */
  private static boolean isList(String text, char delimiter, List<Integer> widths) {
    long blanks = delimiter == ',' ? COMMA_OF_SENTENCE.matcher(text).results().count() : 0;
    long parted = widths.stream().filter(width -> width > 1).count();
    return delimiter != '|'
        && blanks * 10 < widths.size()
        && widths.size() >= LEAST_PAIRS
        && parted >= MOST_ROWS_ALIKE * widths.size();
  }

  private static CSVParser parser(String text, char delimiter) throws IOException {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(delimiter)
        .setIgnoreEmptyLines(false)
        .setTrailingData(true)
        .setLenientEof(true)
        .get()
        .parse(new StringReader(text));
  }
}
