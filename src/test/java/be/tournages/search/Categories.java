package be.tournages.search;

import be.tournages.persistence.ReferenceFiles;
import be.tournages.persistence.Sql;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;

/** The categories of the reference file, where nothing has loaded them. */
@Singleton
class Categories {

  private final Sql sql;

  Categories(Sql sql) {
    this.sql = sql;
  }

  @Transactional
  void load() {
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new ReferenceFiles().open("db/reference/category.csv"))) {
      parser.forEach(record ->
          sql.statement(
                  "INSERT INTO location_category VALUES (:code, nullif(:parent, ''), :sort, :fr,"
                      + " :nl, :de, :en) ON CONFLICT DO NOTHING")
              .with("code", record.get("code"))
              .with("parent", record.get("parent_code"))
              .with("sort", Integer.valueOf(record.get("sort")))
              .with("fr", record.get("label_fr"))
              .with("nl", record.get("label_nl"))
              .with("de", record.get("label_de"))
              .with("en", record.get("label_en"))
              .execute());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
