package be.tournages.location.store;

import be.tournages.persistence.ReferenceData;
import be.tournages.persistence.ReferenceFiles;
import be.tournages.persistence.Sql;
import jakarta.inject.Singleton;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** Brings the category tree up to its file. */
@Singleton
class CategoryReference implements ReferenceData {

  private static final String FILE = "db/reference/category.csv";

  private static final String KEEP =
      """
      INSERT INTO location_category (code, parent_code, sort, label_fr, label_nl, label_de, label_en)
      VALUES (:code, :parent, :sort, :fr, :nl, :de, :en)
      ON CONFLICT (code) DO UPDATE SET parent_code = excluded.parent_code, sort = excluded.sort,
        label_fr = excluded.label_fr, label_nl = excluded.label_nl,
        label_de = excluded.label_de, label_en = excluded.label_en
      """;

  private final Sql sql;

  CategoryReference(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<String> files() {
    return List.of(FILE);
  }

  @Override
  public void load(ReferenceFiles files) {
    files.rows(FILE).forEach(this::keep);
  }

  private void keep(CSVRecord row) {
    String parent = row.get("parent_code");
    sql.statement(KEEP)
        .with("code", row.get("code"))
        .with("parent", parent.isEmpty() ? null : parent)
        .with("sort", Integer.parseInt(row.get("sort")))
        .with("fr", row.get("label_fr"))
        .with("nl", row.get("label_nl"))
        .with("de", row.get("label_de"))
        .with("en", row.get("label_en"))
        .execute();
  }
}
