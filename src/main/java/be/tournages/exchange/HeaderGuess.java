package be.tournages.exchange;

import be.tournages.exchange.table.Table;
import be.tournages.persistence.ReferenceFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Guesses what columns hold from their names, by {@code db/reference/import_header.csv}: of two
 * columns for one field the one whose name stands first there comes first.
 */
final class HeaderGuess {

  private static final String FILE = "db/reference/import_header.csv";
  private static final int ENOUGH = 5;

  private final Map<String, Known> known = new HashMap<>();

  private record Known(Field field, int rank) {}

  HeaderGuess(ReferenceFiles files) {
    for (var row : files.rows(FILE)) {
      Field field = Field.find(row.get("field")).orElseThrow();
      known.putIfAbsent(Folding.fold(row.get("header")), new Known(field, known.size()));
    }
  }

  /** The mapping of a file, from its header and its first rows. */
  Mapping guess(List<String> header, List<Table.Row> sample) {
    var ranked = new ArrayList<Map.Entry<String, Known>>();
    for (String column : header) {
      Known field = known.get(Folding.fold(column));
      if (field != null) {
        ranked.add(Map.entry(column, field));
      }
    }
    ranked.sort(Comparator.comparingInt(one -> one.getValue().rank()));
    var columns = new LinkedHashMap<String, Field>();
    ranked.forEach(one -> columns.put(one.getKey(), one.getValue().field()));
    var guessed = new Mapping(columns);
    return guessed.hasPosition() ? guessed : withPositions(guessed, header, sample);
  }

  /* Where no name tells, a column in which all that is written is a position. */
  private static Mapping withPositions(
      Mapping guessed, List<String> header, List<Table.Row> sample) {
    var columns = new LinkedHashMap<>(guessed.columns());
    for (int i = 0; i < header.size(); i++) {
      int column = i;
      List<String> written =
          sample.stream()
              .map(row -> row.cells().get(column))
              .filter(cell -> !cell.isEmpty())
              .toList();
      if (written.size() >= Math.min(ENOUGH, Math.max(1, sample.size()))
          && written.stream().allMatch(cell -> WrittenPosition.read(cell).isPresent())) {
        columns.put(header.get(i), Field.COORDINATES);
        break;
      }
    }
    return new Mapping(columns);
  }
}
