package be.tournages.impact.reconciliation;

import be.tournages.language.Language;
import be.tournages.persistence.ReferenceFiles;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * The remarks on published figures in the four languages. The tables of a report hold them in
 * English; {@code remarks.csv} beside them says the same in the others.
 */
@Singleton
public final class Remarks {

  private static final String FILE = "db/reference/coproduction/published/2024/remarks.csv";

  private final Map<String, CSVRecord> translations = new HashMap<>();

  Remarks() {
    new ReferenceFiles()
        .rows(FILE)
        .forEach(row -> translations.put(row.get(Language.EN.code()), row));
  }

  /** What an English remark says in a language; the remark itself where nobody translated it. */
  public String in(Language language, String remark) {
    CSVRecord row = translations.get(remark);
    return row == null ? remark : row.get(language.code());
  }
}
