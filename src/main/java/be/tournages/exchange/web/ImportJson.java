package be.tournages.exchange.web;

import be.tournages.exchange.Finding;
import be.tournages.exchange.ImportOptions;
import be.tournages.exchange.ImportPreview;
import be.tournages.exchange.ImportRun;
import be.tournages.exchange.ImportTally;
import be.tournages.language.Language;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An import as it travels.
 *
 * @param state ready, running, interrupted, done or failed
 * @param rows rows of the file
 * @param problem what went wrong with the whole, in the reader's language
 * @param counts findings of each kind
 */
@Serdeable
record ImportJson(
    UUID id,
    String fileName,
    String state,
    int rows,
    Tally tally,
    @Nullable String problem,
    Options options,
    List<Count> counts,
    When when) {

  static ImportJson of(ImportRun run, @Nullable String problem, List<Count> counts) {
    String state = run.interrupted() ? "interrupted" : run.state().name().toLowerCase(Locale.ROOT);
    return new ImportJson(
        run.id(),
        run.fileName(),
        state,
        run.rows(),
        Tally.of(run.tally()),
        problem,
        Options.of(run.options()),
        counts,
        new When(run.when().by(), run.when().created(), run.when().started(), run.when().ended()));
  }

  /** Who uploaded it, and when. */
  @Serdeable
  record When(String by, Instant created, @Nullable Instant started, @Nullable Instant ended) {}

  /** Several imports. */
  @Serdeable
  record Imports(List<ImportJson> items) {}

  /** Rows by what became of them. */
  @Serdeable
  record Tally(int read, int added, int changed, int unchanged, int refused) {
    static Tally of(ImportTally tally) {
      return new Tally(
          tally.read(), tally.added(), tally.changed(), tally.unchanged(), tally.refused());
    }
  }

  /** Findings of a kind: what they are called, whether their rows are left out, how many. */
  @Serdeable
  record Count(String kind, String label, boolean refusal, int count) {}

  /**
   * What the office chose.
   *
   * @param mapping column to code of a field, {@code -} to ignore the column
   * @param language fr, nl, de or en: that of columns that name none
   */
  @Serdeable
  record Options(
      @Nullable Map<String, String> mapping,
      @Nullable String source,
      @Nullable String language,
      @Nullable String category,
      @Nullable Integer crs,
      boolean mendAxes,
      boolean publish) {

    static Options of(ImportOptions from) {
      return new Options(
          from.mapping(),
          from.source(),
          from.language().code(),
          from.category(),
          from.crs(),
          from.mendAxes(),
          from.publish());
    }

    ImportOptions toOptions() {
      return new ImportOptions(
          Objects.requireNonNullElse(mapping, Map.of()),
          source,
          Language.find(Objects.requireNonNullElse(language, "")).orElse(Language.FR),
          category,
          crs,
          mendAxes,
          publish);
    }
  }

  /** A finding, explained in the reader's language. */
  @Serdeable
  record FindingJson(
      int row,
      String id,
      String kind,
      boolean refusal,
      String column,
      String value,
      String explanation) {
    static FindingJson of(Finding finding, String explanation) {
      return new FindingJson(
          finding.row(),
          finding.id(),
          finding.kind().code(),
          finding.kind().isRefusal(),
          finding.column(),
          finding.value(),
          explanation);
    }
  }

  /** Findings in the order of the file. */
  @Serdeable
  record Findings(List<FindingJson> items) {}

  /** A field that a column may hold. */
  @Serdeable
  record FieldJson(String code, String label) {}

  /** A column: what it is taken for, null when ignored, and what stands in the first rows. */
  @Serdeable
  record Column(String name, @Nullable String field, List<String> sample) {}

  /**
   * What an import would come to.
   *
   * @param ready whether a position can be read, without which nothing can be imported
   * @param checked rows that were checked; a long file is checked in its first part
   */
  @Serdeable
  record Preview(
      String format,
      String source,
      @Nullable String category,
      boolean ready,
      int rows,
      int checked,
      int refused,
      List<Column> columns,
      List<FieldJson> fields,
      List<Count> counts,
      List<FindingJson> findings) {

    static Preview of(
        ImportPreview preview,
        List<FieldJson> fields,
        List<Count> counts,
        List<FindingJson> findings) {
      var plan = preview.plan();
      return new Preview(
          plan.format(),
          plan.source(),
          plan.category(),
          plan.hasPosition(),
          preview.rows(),
          preview.tally().read(),
          preview.tally().refused(),
          columns(preview),
          fields,
          counts,
          findings);
    }

    private static List<Column> columns(ImportPreview preview) {
      var plan = preview.plan();
      return IntStream.range(0, plan.header().size())
          .mapToObj(i -> {
            String name = plan.header().get(i);
            var field = plan.mapping().columns().get(name);
            return new Column(
                name,
                field == null ? null : field.code(),
                plan.sample().stream().limit(5).map(row -> row.get(i)).toList());
          })
          .toList();
    }
  }
}
