package be.tournages.exchange;

import be.tournages.exchange.table.SourceFile;
import be.tournages.http.ConflictException;
import be.tournages.http.InvalidRequestException;
import be.tournages.http.NotFoundException;
import be.tournages.http.TournagesException;
import be.tournages.identity.AuditTrail;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Imports of the office: uploaded, looked at, started, and left to run. */
@Singleton
public class ImportRuns {

  private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);
  private static final int CHECKED = 5_000;
  private static final int FIRST_FINDINGS = 200;
  private static final int LISTED = 50;

  private final LocationImport imports;
  private final ImportRunStore store;
  private final AuditTrail audit;
  private final ExecutorService executor;

  ImportRuns(
      LocationImport imports,
      ImportRunStore store,
      AuditTrail audit,
      @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
    this.imports = imports;
    this.store = store;
    this.audit = audit;
    this.executor = executor;
  }

  /**
   * Keeps a file and looks at it.
   *
   * @throws InvalidRequestException when it is no table
   */
  public ImportRun upload(ImportRunStore.Upload upload) {
    UUID id = UUID.randomUUID();
    if (upload.content().length == 0) {
      throw new InvalidRequestException("import-empty", upload.fileName());
    }
    withFile(upload.fileName(), upload.content(), file -> imports.plan(file, ImportOptions.GUESS));
    store.add(id, upload);
    return get(id);
  }

  /** The import of an identity. */
  public ImportRun get(UUID id) {
    return store.find(id).orElseThrow(() -> new NotFoundException("import", id.toString()));
  }

  /** The newest imports. */
  public List<ImportRun> list() {
    return store.list(LISTED);
  }

  /** What the import would come to with the options, which are remembered. */
  public ImportPreview preview(UUID id, ImportOptions options) {
    ImportRun run = get(id);
    byte[] content = store.content(id).orElseThrow(() -> new ConflictException("import-running"));
    ImportPreview preview = withFile(run.fileName(), content, file -> preview(file, options));
    store.plan(id, options, preview.rows());
    return preview;
  }

  private ImportPreview preview(SourceFile file, ImportOptions options) {
    ImportPlan plan = imports.plan(file, options);
    int rows = imports.count(file);
    var counts = new EnumMap<Finding.Kind, Integer>(Finding.Kind.class);
    var first = new ArrayList<Finding>();
    ImportTally tally = ImportTally.NONE;
    if (plan.hasPosition()) {
      tally =
          imports.check(
              file,
              options,
              CHECKED,
              (so, found) ->
                  found.forEach(one -> {
                    counts.merge(one.kind(), 1, Integer::sum);
                    if (first.size() < FIRST_FINDINGS) {
                      first.add(one);
                    }
                  }));
    }
    return new ImportPreview(plan, rows, tally, counts, first);
  }

  /**
   * Starts the import, or starts it again after it failed or was killed.
   *
   * @throws ConflictException {@code import-running} when it runs already or is done
   */
  public ImportRun start(UUID id, ImportOptions options) {
    ImportRun run = get(id);
    byte[] content = store.content(id).orElseThrow(() -> new ConflictException("import-running"));
    withFile(run.fileName(), content, file -> imports.plan(file, options).checked(file));
    store.plan(id, options, run.rows());
    if (!store.claim(id)) {
      throw new ConflictException("import-running");
    }
    audit.record("import", "location", id.toString(), run.fileName());
    executor.execute(() -> carryOut(id, run.fileName(), content, options));
    return get(id);
  }

  private void carryOut(UUID id, String name, byte[] content, ImportOptions options) {
    try {
      withFile(
          name,
          content,
          file -> imports.run(file, options, (tally, found) -> store.progress(id, tally, found)));
      store.end(id, null);
    } catch (TournagesException e) {
      store.end(id, e.type());
    } catch (RuntimeException e) {
      LOG.error("Import {} failed", id, e);
      store.end(id, "failed");
    }
  }

  /** Removes an import; the entries it brought stay. */
  public void remove(UUID id) {
    ImportRun run = get(id);
    if (run.state() == ImportRun.State.RUNNING && !run.interrupted()) {
      throw new ConflictException("import-running");
    }
    store.remove(id);
  }

  /** Findings of an import in the order of the file. */
  public List<Finding> listFindings(UUID id, int offset, int limit) {
    return store.listFindings(get(id).id(), offset, limit);
  }

  /** How many findings there are of each kind. */
  public Map<Finding.Kind, Integer> countFindings(UUID id) {
    return store.countFindings(id);
  }

  private static <T> T withFile(String name, byte[] content, Function<SourceFile, T> work) {
    try {
      Path path = Files.createTempFile("import-", ".tmp");
      try {
        Files.write(path, content);
        return work.apply(new SourceFile(name, path));
      } finally {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
