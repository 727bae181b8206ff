package be.tournages.shoot;

import be.tournages.http.ConflictException;
import be.tournages.http.NotFoundException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * The ledger of shooting days: at most one day a production, unit and date.
 *
 * <p>The days follow from all posted sheets together, so posting a sheet twice changes nothing and
 * the order of arrival does not matter. Each call is one transaction.
 */
@Singleton
@Transactional
public class Ledger {

  private final LedgerStore store;

  Ledger(LedgerStore store) {
    this.store = store;
  }

  /**
   * Posts a sheet, or posts it again after a correction.
   *
   * @param who account or task
   * @return the days it mentions, as they stand now
   */
  public List<ShootingDay> post(CalledSheet sheet, String who) {
    store.lock(sheet.productionId());
    Map<UUID, CalledSheet> touched = new LinkedHashMap<>();
    Set<DayKey> keys = takeAway(sheet.documentId(), touched);
    store.keep(sheet);
    store
        .listRelated(sheet.documentId())
        .forEach(related -> touched.put(related.documentId(), related));
    settle(touched, keys, who, sheet.fileName());
    return keys(sheet).stream().map(store::findDay).flatMap(Optional::stream).toList();
  }

  /** Takes back what a document posted: its days follow from the other sheets alone. */
  public void withdraw(UUID documentId, String who, String why) {
    store
        .findSheet(documentId)
        .ifPresent(sheet -> {
          store.lock(sheet.productionId());
          Map<UUID, CalledSheet> touched = new LinkedHashMap<>();
          Set<DayKey> keys = takeAway(documentId, touched);
          settle(touched, keys, who, why);
        });
  }

  /** Whether a person's confirmation stands behind a day that the sheet calls or replaces. */
  public boolean wouldTouchConfirmed(CalledSheet sheet) {
    return keys(sheet).stream()
        .map(store::findDay)
        .flatMap(Optional::stream)
        .anyMatch(day -> day.byPerson() && day.state() != DayState.ANNOUNCED);
  }

  /**
   * Enters a day that the production announced.
   *
   * @throws ConflictException {@code day-known} when the ledger has it
   */
  public ShootingDay announce(DayKey key, String who, String why) {
    store.lock(key.productionId());
    if (store.findDay(key).isPresent()) {
      throw new ConflictException("day-known", key.unit(), key.date());
    }
    return keep(ShootingDay.announce(key, why), who);
  }

  /** A person has checked the day. */
  public ShootingDay confirm(UUID id, String who, String why) {
    return decide(id, who, why, ShootingDay::confirm);
  }

  /** A person calls the day off. */
  public ShootingDay cancel(UUID id, String who, String why) {
    return decide(id, who, why, ShootingDay::cancel);
  }

  /** A person brings a cancelled day back. */
  public ShootingDay reinstate(UUID id, String who, String why) {
    return decide(id, who, why, ShootingDay::reinstate);
  }

  /**
   * The day of an identity.
   *
   * @throws NotFoundException when the ledger has none
   */
  public ShootingDay get(UUID id) {
    return store.findDay(id).orElseThrow(() -> new NotFoundException("shooting-day", id));
  }

  /**
   * The line of a day.
   *
   * @throws NotFoundException when the ledger has none
   */
  public LedgerEntry getEntry(UUID id) {
    return store.findEntry(id).orElseThrow(() -> new NotFoundException("shooting-day", id));
  }

  /** A page of the ledger by date, production and unit. */
  public List<LedgerEntry> list(LedgerFilter filter, int offset, int limit) {
    return store.list(filter, offset, limit);
  }

  /** Every line the filter takes. */
  public List<LedgerEntry> list(LedgerFilter filter) {
    return store.list(filter, 0, Integer.MAX_VALUE);
  }

  /** How many lines the filter takes. */
  public long count(LedgerFilter filter) {
    return store.count(filter);
  }

  /** For each of the days the posted sheets that call it, in force or replaced. */
  public Map<UUID, List<CalledSheet>> listCalling(Collection<UUID> dayIds) {
    return store.listCalling(dayIds);
  }

  /** The year, counted. */
  public LedgerSummary summarise(int year) {
    return store.summarise(year);
  }

  /** Years with at least one counted day, ascending. */
  public List<Integer> listYears() {
    return store.listYears();
  }

  /** Transitions of a day, oldest first. */
  public List<DayHistory> history(UUID dayId) {
    return store.history(dayId);
  }

  private Set<DayKey> takeAway(UUID documentId, Map<UUID, CalledSheet> touched) {
    var keys = new LinkedHashSet<DayKey>();
    store
        .findSheet(documentId)
        .ifPresent(before -> {
          store
              .listRelated(documentId)
              .forEach(related -> touched.put(related.documentId(), related));
          touched.remove(documentId);
          keys.addAll(keys(before));
          store.removeSheet(documentId);
        });
    return keys;
  }

  private void settle(
      Map<UUID, CalledSheet> sheets, Set<DayKey> formerKeys, String who, String why) {
    Map<DayKey, Standing> standings = Succession.settle(new ArrayList<>(sheets.values()));
    standings.forEach((key, standing) -> follow(key, standing, who, why));
    for (DayKey key : formerKeys) {
      if (!standings.containsKey(key)) {
        store.findDay(key).flatMap(day -> day.forget(why)).ifPresent(change -> keep(change, who));
      }
    }
  }

  private void follow(DayKey key, Standing standing, String who, String why) {
    Optional<ShootingDay> day = store.findDay(key);
    if (day.isEmpty()) {
      keep(ShootingDay.enter(key, standing, why), who);
    } else {
      day.get().follow(standing, why).ifPresent(change -> keep(change, who));
    }
  }

  private ShootingDay decide(
      UUID id,
      String who,
      String why,
      BiFunction<ShootingDay, String, ShootingDay.Change> decision) {
    store.lock(get(id).key().productionId());
    return keep(decision.apply(get(id), why), who);
  }

  private ShootingDay keep(ShootingDay.Change change, String who) {
    store.keep(change, who);
    return change.day();
  }

  private static List<DayKey> keys(CalledSheet sheet) {
    return sheet.days().stream()
        .map(day -> new DayKey(sheet.productionId(), day.unit(), day.date()))
        .toList();
  }
}
