package be.tournages.exchange;

import be.tournages.exchange.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a file keeps what: its columns by name, and by the field that they hold. */
final class Columns {

  private final Map<String, Integer> byName = new HashMap<>();
  private final Mapping mapping;

  Columns(List<String> header, Mapping mapping) {
    for (int i = 0; i < header.size(); i++) {
      byName.put(header.get(i), i);
    }
    this.mapping = mapping;
  }

  /** The name of the first column of a field, empty when there is none. */
  String name(Field field) {
    return mapping.of(field).stream().findFirst().orElse("");
  }

  /** The first of a field's columns in which something is written, empty when there is none. */
  String cell(Table.Row row, Field field) {
    for (String column : mapping.of(field)) {
      String text = text(row, column);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  /** What is written in a column, empty when there is no such column. */
  String text(Table.Row row, String column) {
    Integer at = byName.get(column);
    return at == null ? "" : row.cells().get(at);
  }
}
