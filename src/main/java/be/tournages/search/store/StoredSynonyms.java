package be.tournages.search.store;

import be.tournages.language.Language;
import be.tournages.persistence.ChangeFeed;
import be.tournages.persistence.ReferenceData;
import be.tournages.persistence.ReferenceFiles;
import be.tournages.persistence.Sql;
import be.tournages.search.SynonymTable;
import be.tournages.search.analysis.Synonym;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** The synonyms of {@code db/reference/synonyms.csv} in their table. */
@Singleton
class StoredSynonyms implements SynonymTable, ReferenceData {

  private static final String FILE = "db/reference/synonyms.csv";

  private static final String ADD =
      """
      INSERT INTO search_synonym (concept, language, term)
      SELECT * FROM unnest(CAST(:concepts AS text[]), CAST(:languages AS text[]),
                           CAST(:terms AS text[]))
      ON CONFLICT DO NOTHING
      """;

  private static final String LIST =
      "SELECT concept, language, term FROM search_synonym ORDER BY concept, language, term";

  private final Sql sql;
  private final ChangeFeed changes;

  StoredSynonyms(Sql sql, ChangeFeed changes) {
    this.sql = sql;
    this.changes = changes;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Synonym> list() {
    return sql.statement(LIST)
        .list(row ->
            new Synonym(
                row.text("concept"),
                Language.find(row.text("language")).orElseThrow(),
                row.text("term")));
  }

  @Override
  public List<String> files() {
    return List.of(FILE);
  }

  @Override
  public void load(ReferenceFiles files) {
    sql.statement("DELETE FROM search_synonym").execute();
    List<CSVRecord> rows = files.rows(FILE);
    sql.statement(ADD)
        .with("concepts", rows.stream().map(row -> row.get("group")).toList())
        .with("languages", rows.stream().map(row -> row.get("language")).toList())
        .with("terms", rows.stream().map(row -> row.get("term")).toList())
        .execute();
    changes.append("synonym", FILE);
  }
}
