package be.tournages.exchange;

import be.tournages.exchange.table.SourceFile;
import be.tournages.exchange.table.Table;
import be.tournages.geo.Crs;
import be.tournages.geo.Reprojection;
import be.tournages.http.InvalidRequestException;
import be.tournages.location.Catalogue;
import be.tournages.persistence.ReferenceFiles;
import be.tournages.territory.Territory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Imports places from CSV, XLSX and GeoJSON. A bad row is a finding and stops no other; what is
 * good is kept batch by batch, so that a killed import leaves whole entries and can be run again.
 */
@Singleton
public class LocationImport {

  private static final Logger LOG = LoggerFactory.getLogger(LocationImport.class);
  private static final int SAMPLE = 20;
  private static final int BATCH = 200;

  private final Catalogue catalogue;
  private final Territory territory;
  private final Reprojection reprojection;
  private final EntryWriter writer;
  private final HeaderGuess guess = new HeaderGuess(new ReferenceFiles());

  LocationImport(
      Catalogue catalogue, Territory territory, Reprojection reprojection, EntryWriter writer) {
    this.catalogue = catalogue;
    this.territory = territory;
    this.reprojection = reprojection;
    this.writer = writer;
  }

  /** Hears how an import goes on. */
  public interface Listener {

    /** Another part of the file is dealt with: findings of it, and the tally so far. */
    void progress(ImportTally tally, List<Finding> findings);
  }

  /**
   * How a file is understood, before anything is done with it.
   *
   * @throws InvalidRequestException when it is no table of places, or an option does not fit it
   */
  public ImportPlan plan(SourceFile file, ImportOptions options) {
    try (Table table = Table.open(file)) {
      List<Table.Row> sample = sample(table);
      KnownFile known = KnownFile.of(table.header(), sample);
      var categories = new Categories(catalogue.categories(), new ReferenceFiles());
      return new ImportPlan(
          table.format(),
          options.source() == null || options.source().isBlank()
              ? known == KnownFile.OTHER ? file.stem() : known.name().toLowerCase(Locale.ROOT)
              : options.source().strip(),
          table.header(),
          guess.guess(table.header(), sample).with(options.mapping(), table.header()),
          sample.stream().map(Table.Row::cells).toList(),
          category(options, known, categories));
    } catch (IOException e) {
      throw new InvalidRequestException("import-unreadable", file.name());
    }
  }

  private static List<Table.Row> sample(Table table) throws IOException {
    var sample = new ArrayList<Table.Row>();
    Table.Row row = table.next();
    while (row != null && sample.size() < SAMPLE) {
      sample.add(row);
      row = table.next();
    }
    return sample;
  }

  private @Nullable String category(ImportOptions options, KnownFile known, Categories categories) {
    String wanted = options.category();
    if (wanted != null && !wanted.isBlank()) {
      return categories
          .find(wanted, KnownFile.OTHER)
          .orElseThrow(() -> new InvalidRequestException("unknown-category", wanted));
    }
    String only = known.onlyType();
    return only == null ? null : categories.find(only, known).orElse(null);
  }

  /** How many rows a file has, as far as it can be read. */
  public int count(SourceFile file) {
    try (Table table = Table.open(file)) {
      int rows = 0;
      while (next(table, new ArrayList<>()) != null) {
        rows++;
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads at most so many rows and keeps nothing. */
  public ImportTally check(SourceFile file, ImportOptions options, int limit, Listener listener) {
    return read(file, options, limit, listener, null);
  }

  /** Reads all rows and keeps what is good. */
  public ImportTally run(SourceFile file, ImportOptions options, Listener listener) {
    ImportPlan plan = plan(file, options);
    var target = new EntryWriter.Target(plan.source(), options.publish());
    return read(file, options, Integer.MAX_VALUE, listener, target);
  }

  private ImportTally read(
      SourceFile file,
      ImportOptions options,
      int limit,
      Listener listener,
      EntryWriter.@Nullable Target target) {
    ImportPlan plan = plan(file, options).checked(file);
    var tally = ImportTally.NONE;
    try (Table table = Table.open(file)) {
      RowReader reader = reader(table, plan, options);
      var batch = new ArrayList<Entry>();
      var findings = new ArrayList<Finding>();
      int refused = 0;
      int read = 0;
      for (Table.Row row = next(table, findings);
          row != null && read < limit;
          row = next(table, findings)) {
        read++;
        Entry.Reading reading = reader.read(row);
        findings.addAll(reading.findings());
        reading.entry().ifPresent(batch::add);
        refused += reading.entry().isPresent() ? 0 : 1;
        if (batch.size() + refused >= BATCH) {
          tally = tally.plus(write(batch, refused, target, findings));
          listener.progress(tally, List.copyOf(findings));
          batch.clear();
          findings.clear();
          refused = 0;
        }
      }
      tally = tally.plus(write(batch, refused, target, findings));
      listener.progress(tally, List.copyOf(findings));
      return tally;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /* What cannot be parsed any further ends the file: the rows before it are kept. */
  private static Table.@Nullable Row next(Table table, List<Finding> findings) {
    try {
      return table.next();
    } catch (IOException | RuntimeException e) {
      findings.add(
          new Finding(
              0, "", Finding.Kind.UNREADABLE_ROW, "", "", Objects.toString(e.getMessage(), "")));
      return null;
    }
  }

  private RowReader reader(Table table, ImportPlan plan, ImportOptions options) {
    Crs crs = crs(table, options.crs());
    KnownFile known = KnownFile.of(table.header(), plan.sampleRows());
    return new RowReader(
        table.header(),
        new ReadingRules(
            plan.mapping(), known, options.language(), plan.category(), options.mendAxes()),
        new RowReader.Tools(
            territory,
            new SpotReader(territory, reprojection, crs),
            new Categories(catalogue.categories(), new ReferenceFiles())));
  }

  private static @Nullable Crs crs(Table table, @Nullable Integer given) {
    return given == null
        ? table.crsName().flatMap(Crs::find).orElse(null)
        : Crs.find(given.toString())
            .orElseThrow(() -> new InvalidRequestException("import-unknown-crs", given));
  }

  private ImportTally write(
      List<Entry> batch, int refused, EntryWriter.@Nullable Target target, List<Finding> findings) {
    var left = new ImportTally(refused, 0, 0, 0, refused);
    if (target == null) {
      return left.plus(new ImportTally(batch.size(), 0, 0, 0, 0));
    }
    return left.plus(batch.isEmpty() ? ImportTally.NONE : write(batch, target, findings));
  }

  /* When a batch cannot be kept as a whole, each of its entries is tried alone. */
  private ImportTally write(List<Entry> batch, EntryWriter.Target target, List<Finding> findings) {
    try {
      EntryWriter.Written written = writer.write(List.copyOf(batch), target);
      findings.addAll(written.findings());
      return written.tally();
    } catch (RuntimeException e) {
      if (batch.size() == 1) {
        Entry entry = batch.getFirst();
        LOG.warn("Row {} was not kept", entry.row(), e);
        findings.add(new Finding(entry.row(), entry.id(), Finding.Kind.NOT_KEPT, "", "", ""));
        return new ImportTally(1, 0, 0, 0, 1);
      }
      var tally = ImportTally.NONE;
      for (Entry entry : batch) {
        tally = tally.plus(write(List.of(entry), target, findings));
      }
      return tally;
    }
  }
}
