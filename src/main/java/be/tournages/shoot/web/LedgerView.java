package be.tournages.shoot.web;

import be.tournages.language.Language;
import be.tournages.shoot.DocumentNames;
import be.tournages.shoot.Evidence;
import be.tournages.shoot.LedgerEntry;
import be.tournages.shoot.Reconciliation;
import be.tournages.territory.Territory;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes lines of the ledger with the names and findings that belong to them. */
@Singleton
class LedgerView {

  private final Reconciliation reconciliation;
  private final Optional<DocumentNames> documents;
  private final Territory territory;

  LedgerView(
      Reconciliation reconciliation, Optional<DocumentNames> documents, Territory territory) {
    this.reconciliation = reconciliation;
    this.documents = documents;
    this.territory = territory;
  }

  List<LedgerJson> write(List<LedgerEntry> entries, Language language) {
    Set<UUID> ids =
        entries.stream()
            .flatMap(entry -> entry.day().content().evidence().stream())
            .map(Evidence::documentId)
            .collect(Collectors.toSet());
    var names = documents.map(known -> known.names(ids)).orElse(java.util.Map.of());
    var writer =
        new LedgerJson.Writer(
            names,
            nis -> territory.findCommune(nis).map(one -> one.names().in(language)).orElse(null));
    var findings = reconciliation.check(entries);
    return entries.stream()
        .map(one -> writer.write(one, findings.getOrDefault(one.day().key().id(), List.of())))
        .toList();
  }
}
