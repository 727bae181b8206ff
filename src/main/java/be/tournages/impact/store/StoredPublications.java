package be.tournages.impact.store;

import be.tournages.impact.Publication;
import be.tournages.impact.PublicationStore;
import be.tournages.impact.Snapshot;
import be.tournages.impact.Source;
import be.tournages.impact.Variant;
import be.tournages.persistence.Sql;
import be.tournages.persistence.SqlRow;
import io.micronaut.core.type.Argument;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Publications and variants in PostgreSQL; numbers as JSON texts, so that none is rounded. */
@Singleton
class StoredPublications implements PublicationStore {

  private static final String KEEP =
      """
      INSERT INTO impact_publication (year, published_at, published_by, model_version, inputs, results,
                                      sources)
      VALUES (:year, :at, :by, :version, :inputs::jsonb, :results::jsonb, :sources::jsonb)
      ON CONFLICT (year) DO NOTHING
      """;
  private static final String KEEP_VARIANT =
      """
      INSERT INTO impact_variant (year, name, changes, created_at, created_by)
      VALUES (:year, :name, :changes::jsonb, :at, :by)
      ON CONFLICT (year, name) DO UPDATE SET changes = excluded.changes,
        created_at = excluded.created_at, created_by = excluded.created_by
      """;

  private static final Argument<Map<String, String>> TEXTS =
      Argument.mapOf(String.class, String.class);
  private static final Argument<Map<String, Source>> SOURCES =
      Argument.mapOf(String.class, Source.class);

  private final Sql sql;
  private final JsonColumns json;

  StoredPublications(Sql sql, JsonColumns json) {
    this.sql = sql;
    this.json = json;
  }

  @Override
  public Optional<Publication> find(int year) {
    return sql.statement(
            """
            SELECT published_at, published_by, model_version, inputs, results, sources
            FROM impact_publication WHERE year = :year
            """)
        .with("year", year)
        .find(row ->
            new Publication(
                year,
                row.instant("published_at"),
                row.text("published_by"),
                row.text("model_version"),
                new Snapshot(numbers(row, "inputs")),
                numbers(row, "results"),
                new TreeMap<>(json.read(SOURCES, row.json("sources")))));
  }

  @Override
  public List<Integer> listYears() {
    return sql.statement("SELECT year FROM impact_publication ORDER BY year")
        .list(row -> row.integer("year"));
  }

  @Override
  public boolean keep(Publication publication) {
    return sql.statement(KEEP)
            .with("year", publication.year())
            .with("at", publication.at())
            .with("by", publication.by())
            .with("version", publication.modelVersion())
            .with("inputs", write(publication.snapshot().inputs()))
            .with("results", write(publication.results()))
            .with("sources", json.write(SOURCES, publication.sources()))
            .execute()
        == 1;
  }

  @Override
  public List<Variant> listVariants(int year) {
    return sql.statement(
            """
            SELECT name, changes, created_at, created_by
            FROM impact_variant WHERE year = :year ORDER BY name
            """)
        .with("year", year)
        .list(row ->
            new Variant(
                year,
                row.text("name"),
                numbers(row, "changes"),
                row.instant("created_at"),
                row.text("created_by")));
  }

  @Override
  public void keep(Variant variant) {
    sql.statement(KEEP_VARIANT)
        .with("year", variant.year())
        .with("name", variant.name())
        .with("changes", write(variant.changes()))
        .with("at", variant.at())
        .with("by", variant.by())
        .execute();
  }

  @Override
  public boolean removeVariant(int year, String name) {
    return sql.statement("DELETE FROM impact_variant WHERE year = :year AND name = :name")
            .with("year", year)
            .with("name", name)
            .execute()
        == 1;
  }

  private String write(Map<String, BigDecimal> numbers) {
    var texts = new TreeMap<String, String>();
    numbers.forEach((path, number) -> texts.put(path, number.toPlainString()));
    return json.write(TEXTS, texts);
  }

  private SortedMap<String, BigDecimal> numbers(SqlRow row, String column) {
    var numbers = new TreeMap<String, BigDecimal>();
    json.read(TEXTS, row.json(column))
        .forEach((path, text) -> numbers.put(path, new BigDecimal(text)));
    return numbers;
  }
}
