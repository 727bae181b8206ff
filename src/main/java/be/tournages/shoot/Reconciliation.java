package be.tournages.shoot;

import be.tournages.permit.PermitApplication;
import be.tournages.permit.PermitFilter;
import be.tournages.permit.PermitStatus;
import be.tournages.permit.Permits;
import be.tournages.production.Production;
import be.tournages.shoot.ReconciliationFinding.Kind;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Holds the ledger against permits and announcements. Findings are computed when they are asked
 * for, so they are right whatever arrived first.
 */
@Singleton
@Transactional
public class Reconciliation {

  private final Ledger ledger;
  private final Permits permits;
  private final SharedPlaces sharedPlaces;

  Reconciliation(Ledger ledger, Permits permits, SharedPlaces sharedPlaces) {
    this.ledger = ledger;
    this.permits = permits;
    this.sharedPlaces = sharedPlaces;
  }

  /** What does not fit about a day; nothing for a day that is not on. */
  public List<ReconciliationFinding> check(LedgerEntry entry) {
    return check(List.of(entry)).getOrDefault(entry.day().key().id(), List.of());
  }

  /** What does not fit about days, by day; those that are in order are left out. */
  public Map<UUID, List<ReconciliationFinding>> check(List<LedgerEntry> entries) {
    List<LedgerEntry> on = entries.stream().filter(one -> one.day().state().isOn()).toList();
    var revised =
        ledger.listCalling(
            on.stream().filter(Reconciliation::isRevised).map(Reconciliation::id).toList());
    var others = sharedPlaces.others(on.stream().map(Reconciliation::id).toList());
    var held = new HashMap<UUID, List<PermitApplication>>();
    var found = new HashMap<UUID, List<ReconciliationFinding>>();
    for (LedgerEntry entry : on) {
      UUID id = id(entry);
      var findings = new ArrayList<ReconciliationFinding>();
      checkDossier(entry.production(), entry.day(), findings);
      checkMoved(entry.day(), revised.getOrDefault(id, List.of()), findings);
      if (entry.countsInWallonia()) {
        UUID production = entry.day().key().productionId();
        checkPermits(
            entry.day(),
            held.computeIfAbsent(production, one -> permits.list(PermitFilter.of(one))),
            findings);
      }
      for (String title : others.getOrDefault(id, List.of())) {
        findings.add(new ReconciliationFinding(Kind.SHARED_PLACE, id, title));
      }
      found.put(id, findings);
    }
    return found;
  }

  /** Granted permits of all productions whose dates are past and that were never shot on. */
  public List<ReconciliationFinding> listUnused(Clock clock) {
    return permits.list(new PermitFilter(null, null, PermitStatus.GRANTED, null, null)).stream()
        .map(PermitApplication::productionId)
        .distinct()
        .flatMap(production -> listUnused(production, clock).stream())
        .toList();
  }

  /** Granted permits of a production that are past on the date and were never shot on. */
  public List<ReconciliationFinding> listUnused(UUID productionId, Clock clock) {
    List<LedgerEntry> days = ledger.list(LedgerFilter.of(productionId));
    LocalDate today = LocalDate.now(clock);
    return permits.list(PermitFilter.of(productionId)).stream()
        .filter(permit -> permit.status() == PermitStatus.GRANTED)
        .filter(permit -> permit.terms().to().isBefore(today))
        .filter(permit -> days.stream().noneMatch(entry -> isUsed(permit, entry.day())))
        .map(Reconciliation::unused)
        .toList();
  }

  private static void checkDossier(
      Production production, ShootingDay day, List<ReconciliationFinding> findings) {
    UUID id = day.key().id();
    if (!production.entersImpact()) {
      findings.add(new ReconciliationFinding(Kind.PRODUCTION_UNCLASSIFIED, id, production.title()));
    }
    production
        .findAnnounced()
        .filter(announced -> !announced.contains(day.key().date()))
        .map(announced -> announced.from() + "/" + announced.to())
        .ifPresent(
            dates -> findings.add(new ReconciliationFinding(Kind.OUTSIDE_ANNOUNCED, id, dates)));
  }

  private static UUID id(LedgerEntry entry) {
    return entry.day().key().id();
  }

  /* Only a revision can move a day, so first sheets are not asked for. */
  private static boolean isRevised(LedgerEntry entry) {
    var content = entry.day().content();
    return content.revision() != null && !content.evidence().isEmpty();
  }

  private static void checkMoved(
      ShootingDay day, List<CalledSheet> calling, List<ReconciliationFinding> findings) {
    Set<String> now = communes(day.content().places());
    Set<UUID> inForce =
        day.content().evidence().stream().map(Evidence::documentId).collect(Collectors.toSet());
    calling.stream()
        .filter(sheet -> !inForce.contains(sheet.documentId()))
        .flatMap(sheet -> sheet.days().stream())
        .filter(said -> said.unit().equals(day.key().unit()))
        .filter(said -> said.date().equals(day.key().date()))
        .flatMap(said -> said.places().stream())
        .filter(place -> place.communeNis() != null && !now.contains(place.communeNis()))
        .map(place -> Objects.requireNonNullElse(place.name(), place.identity()))
        .distinct()
        .forEach(subject ->
            findings.add(new ReconciliationFinding(Kind.PLACE_MOVED, day.key().id(), subject)));
  }

  private static Set<String> communes(List<DayPlace> places) {
    return places.stream()
        .map(DayPlace::communeNis)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static void checkPermits(
      ShootingDay day, List<PermitApplication> held, List<ReconciliationFinding> findings) {
    for (DayPlace place : day.content().places()) {
      boolean covered =
          held.stream()
              .filter(permit -> permit.covers(day.key().date()))
              .anyMatch(permit -> isFor(permit, place));
      if (place.inWallonia() && !covered) {
        String subject = place.name() != null ? place.name() : place.identity();
        findings.add(new ReconciliationFinding(Kind.DAY_WITHOUT_PERMIT, day.key().id(), subject));
      }
    }
  }

  /* A permit is for its entry; one without an entry is for the commune that grants it. */
  private static boolean isFor(PermitApplication permit, DayPlace place) {
    String entry = permit.terms().locationCode();
    return entry != null && place.locationCode() != null
        ? entry.equals(place.locationCode())
        : permit.terms().authorityCode().equals("commune-" + place.communeNis());
  }

  private static boolean isUsed(PermitApplication permit, ShootingDay day) {
    return day.state().isOn()
        && permit.covers(day.key().date())
        && day.content().places().stream().anyMatch(place -> isFor(permit, place));
  }

  private static ReconciliationFinding unused(PermitApplication permit) {
    return new ReconciliationFinding(
        Kind.PERMIT_UNUSED, permit.id(), permit.terms().from() + "/" + permit.terms().to());
  }
}
