package be.tournages.impact.reconciliation;

import be.tournages.language.Language;
import be.tournages.persistence.ReferenceFiles;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The remarks on published figures in the four languages. The tables of a report hold them in
 * English; {@code remarks.csv} beside them says the same in the others.
 */
@Singleton
public final class Remarks {

  private static final String FILE = "db/reference/coproduction/published/2024/remarks.csv";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Map<String, CSVRecord> translations = new HashMap<>();

  Remarks() {
    try (Reader reader = new ReferenceFiles().open(FILE);
        var rows = FORMAT.parse(reader)) {
      rows.forEach(row -> translations.put(row.get(Language.EN.code()), row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What an English remark says in a language; the remark itself where nobody translated it. */
  public String in(Language language, String remark) {
    CSVRecord row = translations.get(remark);
    return row == null ? remark : row.get(language.code());
  }
}
