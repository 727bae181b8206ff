package be.tournages.exchange;

import be.tournages.exchange.Finding.Kind;
import be.tournages.exchange.table.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entry in the making: the cells of its row, what is read of them so far, what is odd. */
final class RowDraft {

  private final Table.Row row;
  private final Columns columns;
  private final Map<Field, String> values = new EnumMap<>(Field.class);
  private final List<Finding> findings = new ArrayList<>();
  private final String id;

  RowDraft(Table.Row row, Columns columns) {
    this.row = row;
    this.columns = columns;
    this.id = cell(Field.EXTERNAL_ID);
  }

  /** The identity that the row gives its place, empty for none. */
  String id() {
    return id;
  }

  int number() {
    return row.number();
  }

  /** What is written for a field, empty for nothing. */
  String cell(Field field) {
    return columns.cell(row, field);
  }

  /** What is written in a column, empty for nothing. */
  String text(String column) {
    return columns.text(row, column);
  }

  /** The column of a field, to be named in a finding; empty for none. */
  String column(Field field) {
    return columns.name(field);
  }

  /** Takes a value; nothing written is no value. */
  void put(Field field, String text) {
    if (!text.isEmpty()) {
      values.put(field, text);
    }
  }

  /** What was taken for a field, null for nothing. */
  @Nullable String get(Field field) {
    return values.get(field);
  }

  Values values() {
    return new Values(values);
  }

  void note(Kind kind, String column, String value, String detail) {
    findings.add(new Finding(row.number(), id, kind, column, value, detail));
  }

  List<Finding> findings() {
    return findings;
  }

  boolean isRefused() {
    return findings.stream().anyMatch(one -> one.kind().isRefusal());
  }
}
