package be.tournages.exchange;

import be.tournages.http.ConflictException;
import be.tournages.location.Catalogue;
import be.tournages.location.Location;
import be.tournages.location.LocationStatus;
import be.tournages.location.NewLocation;
import be.tournages.location.Origin;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings entries into the catalogue, each batch in one transaction. */
@Singleton
class EntryWriter {

  private final Catalogue catalogue;
  private final ImportMemory memory;

  EntryWriter(Catalogue catalogue, ImportMemory memory) {
    this.catalogue = catalogue;
    this.memory = memory;
  }

  /**
   * Where entries go.
   *
   * @param source register they come from
   * @param publish whether new ones are published at once
   */
  record Target(String source, boolean publish) {}

  /**
   * What a batch came to.
   *
   * @param findings fields in which the office's own stayed
   */
  record Written(ImportTally tally, List<Finding> findings) {}

  /**
   * Adds what is new and changes what is known, all or none.
   *
   * @throws ConflictException when somebody changed one of the entries at the same moment
   */
  @Transactional
  Written write(List<Entry> entries, Target target) {
    List<String> ids = entries.stream().map(Entry::id).toList();
    Map<String, Location> known =
        catalogue.list(target.source(), ids).stream()
            .collect(
                Collectors.toMap(
                    one -> Objects.requireNonNull(one.origin()).externalId(), one -> one));
    Map<String, Map<String, String>> last = memory.list(target.source(), ids);
    var batch = new Batch(target);
    for (Entry entry : entries) {
      batch.add(entry, known.get(entry.id()), last.get(entry.id()));
    }
    LocationStatus status = target.publish() ? LocationStatus.PUBLISHED : LocationStatus.DRAFT;
    catalogue.createAll(batch.added, status);
    catalogue.changeAll(batch.changed);
    memory.keep(target.source(), batch.imported);
    int unchanged = entries.size() - batch.added.size() - batch.changed.size();
    return new Written(
        new ImportTally(entries.size(), batch.added.size(), batch.changed.size(), unchanged, 0),
        batch.findings);
  }

  private static final class Batch {

    private final Target target;
    private final List<NewLocation> added = new ArrayList<>();
    private final List<Location> changed = new ArrayList<>();
    private final Map<String, Map<String, String>> imported = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Batch(Target target) {
      this.target = target;
    }

    void add(Entry entry, @Nullable Location before, @Nullable Map<String, String> importedLast) {
      if (before == null) {
        var origin = new Origin(target.source(), entry.id());
        added.add(new NewLocation(entry.values().details(false), origin));
        imported.put(entry.id(), texts(entry.values(), Map.of()));
        return;
      }
      Values current = Values.of(before.details());
      Values last = importedLast == null ? current : values(importedLast);
      Merge merge = Merge.of(current, last, entry.values(), entry.fields());
      boolean released = before.details().whereabouts().released();
      if (!merge.merged().equals(current)) {
        changed.add(before.with(merge.merged().details(released)));
      }
      for (Field field : merge.kept()) {
        String now = Objects.toString(entry.values().get(field), "");
        String own = Objects.toString(current.get(field), "");
        findings.add(
            new Finding(
                entry.row(), entry.id(), Finding.Kind.KEPT_BY_OFFICE, field.code(), now, own));
      }
      Values said = entry.values();
      var texts = texts(said, importedLast == null ? Map.of() : importedLast);
      entry.fields().stream()
          .filter(field -> said.get(field) == null)
          .forEach(field -> texts.remove(field.code()));
      imported.put(entry.id(), texts);
    }

    /* Fields that this file has no column for are remembered as an earlier one said them. */
    private static Map<String, String> texts(Values now, Map<String, String> before) {
      var texts = new HashMap<>(before);
      now.byField().forEach((field, text) -> texts.put(field.code(), text));
      return texts;
    }

    private static Values values(Map<String, String> texts) {
      var byField = new HashMap<Field, String>();
      texts.forEach(
          (code, text) -> byField.put(Field.valueOf(code.toUpperCase(Locale.ROOT)), text));
      return new Values(byField);
    }
  }
}
