package be.tournages.exchange;

import be.tournages.http.InvalidRequestException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which column of a file holds which field. Several columns may hold the same one: the first that
 * is filled counts.
 *
 * @param columns name of the column to field, those that count first coming first; columns that are
 *     left out are ignored
 */
public record Mapping(Map<String, Field> columns) {

  /** What stands for "ignore this column" where a mapping is written by hand. */
  public static final String IGNORE = "-";

  public Mapping {
    columns = new LinkedHashMap<>(columns);
  }

  /** The columns of a field, in their order. */
  List<String> of(Field field) {
    return columns.entrySet().stream()
        .filter(one -> one.getValue() == field)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The fields that any column holds. */
  Set<Field> fields() {
    return Set.copyOf(columns.values());
  }

  /** Whether there is anything to find a place by. */
  boolean hasPosition() {
    Set<Field> held = fields();
    return held.contains(Field.COORDINATES)
        || held.contains(Field.GEOMETRY)
        || held.containsAll(List.of(Field.LON, Field.LAT))
        || held.containsAll(List.of(Field.EAST, Field.NORTH));
  }

  /**
   * The same with columns mapped by hand.
   *
   * @param given column to code of a field, or {@link #IGNORE}
   * @throws InvalidRequestException {@code import-unknown-column} or {@code import-unknown-field}
   */
  Mapping with(Map<String, String> given, List<String> header) {
    var changed = new LinkedHashMap<String, Field>();
    given.forEach((column, code) -> {
      if (!header.contains(column)) {
        throw new InvalidRequestException("import-unknown-column", column);
      }
      if (!code.equals(IGNORE) && !code.isBlank()) {
        changed.put(column, field(code));
      }
    });
    columns.forEach((column, field) -> {
      if (!given.containsKey(column)) {
        changed.put(column, field);
      }
    });
    return new Mapping(changed);
  }

  private static Field field(String code) {
    return Field.find(code)
        .orElseThrow(() -> new InvalidRequestException("import-unknown-field", code));
  }
}
