package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.labels.LabelTable.Found;
import be.tournages.language.Language;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tells the language of a sheet by that of its labels. */
final class Languages {

  private Languages() {}

  /** The language that most labels belong to, a label of two languages counting half for each. */
  static Language of(List<Row> rows, LabelTable table) {
    Map<Language, Double> weight = new EnumMap<>(Language.class);
    for (Row row : rows) {
      for (Found found : table.all(Words.of(row.text()))) {
        found
            .languages()
            .forEach(
                language -> weight.merge(language, 1.0 / found.languages().size(), Double::sum));
      }
    }
    return weight.entrySet().stream()
        .max(Comparator.comparingDouble(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .orElse(Language.FR);
  }
}
