package be.tournages.impact;

import java.util.ArrayList;
import java.util.List;

/** The tables of a year as plain text, for a terminal. */
public final class ImpactText {

  private ImpactText() {}

  /** All tables in the language of the texts, ending with a line feed. */
  public static String write(ImpactYear year, ImpactTexts texts) {
    var text = new StringBuilder();
    text.append(texts.text("title", Integer.toString(year.year()))).append("\n");
    text.append(texts.text("basis." + year.basis().name())).append("\n");
    for (ImpactYear.Table table : year.tables()) {
      text.append("\n").append(table.named().names().in(texts.language())).append("\n");
      writeTable(text, table.result(), texts);
    }
    text.append("\n")
        .append(texts.text("range", texts.euro(year.low()), texts.euro(year.high())))
        .append("\n");
    for (ImpactFinding finding : year.findings()) {
      text.append("! ").append(sentence(finding, texts)).append("\n");
    }
    return text.toString();
  }

  /** A finding as a sentence. */
  public static String sentence(ImpactFinding finding, ImpactTexts texts) {
    var arguments = new ArrayList<Object>();
    arguments.add(texts.type(finding.type()));
    arguments.addAll(finding.arguments());
    return texts.text("finding." + finding.kind().name(), arguments.toArray());
  }

  private static void writeTable(StringBuilder text, ScenarioResult table, ImpactTexts texts) {
    var rows = new ArrayList<List<String>>();
    rows.add(
        List.of(
            texts.text("column.type"),
            texts.text("column.days"),
            texts.text("column.spend_per_day"),
            texts.text("column.spend_on_days"),
            texts.text("column.complement"),
            texts.text("column.total")));
    for (ImpactLine line : table.lines()) {
      rows.add(
          List.of(
              texts.type(line.type()),
              texts.number(line.days(), 0, 2),
              texts.euro(line.spendPerDay()),
              texts.euro(line.spendOnDays()),
              texts.euro(line.complement()),
              texts.euro(line.total())));
    }
    rows.add(
        List.of(
            texts.text("total"),
            texts.number(table.days(), 0, 2),
            "",
            texts.euro(table.spendOnDays()),
            texts.euro(table.complement()),
            texts.euro(table.total())));
    writeAligned(text, rows);
  }

  private static void writeAligned(StringBuilder text, List<List<String>> rows) {
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        int at = column;
        int width = rows.stream().mapToInt(one -> one.get(at).length()).max().orElse(0);
        String pad = " ".repeat(width - row.get(column).length());
        text.append(column == 0 ? row.get(0) + pad : "  " + pad + row.get(column));
      }
      text.append("\n");
    }
  }
}
