package be.tournages.impact;

import be.tournages.language.Language;
import be.tournages.language.Names;
import java.math.BigDecimal;
import java.util.EnumMap;
import org.apache.commons.csv.CSVRecord;

/**
 * A scenario of the office, as data.
 *
 * @param scenario the assumption
 * @param names what it is called
 * @param sort its place among the published tables, ascending
 * @param source where its shares come from
 */
public record NamedScenario(Scenario scenario, Names names, int sort, Source source) {

  static NamedScenario of(CSVRecord row, Source source) {
    var labels = new EnumMap<Language, String>(Language.class);
    for (Language language : Language.values()) {
      labels.put(language, row.get("label_" + language.code()));
    }
    return new NamedScenario(
        Scenario.keeping(row.get("code"), new BigDecimal(row.get("share"))),
        new Names(row.get("label_fr"), labels),
        Integer.parseInt(row.get("sort")),
        source);
  }
}
