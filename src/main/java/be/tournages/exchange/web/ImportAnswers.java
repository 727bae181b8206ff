package be.tournages.exchange.web;

import be.tournages.exchange.Field;
import be.tournages.exchange.Finding;
import be.tournages.exchange.ImportPreview;
import be.tournages.exchange.ImportReport;
import be.tournages.exchange.ImportRun;
import be.tournages.exchange.ImportRuns;
import be.tournages.http.Messages;
import be.tournages.language.Language;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Puts imports into words of the reader's language. */
@Singleton
final class ImportAnswers {

  private final ImportRuns runs;
  private final ImportReport report;
  private final Messages messages;

  ImportAnswers(ImportRuns runs, ImportReport report, Messages messages) {
    this.runs = runs;
    this.report = report;
    this.messages = messages;
  }

  ImportJson json(ImportRun run, Language language) {
    String problem = run.problem();
    return ImportJson.of(
        run,
        problem == null
            ? null
            : messages
                .find(language, problem, run.fileName())
                .orElseGet(() -> messages.get(language, "failed", problem)),
        counts(runs.countFindings(run.id()), language));
  }

  ImportJson.Preview json(ImportPreview preview, Language language) {
    List<ImportJson.FieldJson> fields =
        Field.columns().stream()
            .map(field -> new ImportJson.FieldJson(field.code(), report.label(field, language)))
            .toList();
    return ImportJson.Preview.of(
        preview,
        fields,
        counts(preview.counts(), language),
        findings(preview.findings(), language));
  }

  List<ImportJson.FindingJson> findings(List<Finding> findings, Language language) {
    return findings.stream()
        .map(one -> ImportJson.FindingJson.of(one, report.explain(one, language)))
        .toList();
  }

  private List<ImportJson.Count> counts(Map<Finding.Kind, Integer> counts, Language language) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(one ->
            new ImportJson.Count(
                one.getKey().code(),
                messages.get(language, "kind." + one.getKey().code()),
                one.getKey().isRefusal(),
                one.getValue()))
        .toList();
  }
}
