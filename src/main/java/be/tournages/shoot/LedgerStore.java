package be.tournages.shoot;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Port: where the ledger is kept. */
public interface LedgerStore {

  /** Lets no other transaction touch the days of the production until this one ends. */
  void lock(UUID productionId);

  /** The sheets that may bear on a sheet's days, the sheet itself included. */
  List<CalledSheet> listRelated(UUID documentId);

  /** The posted sheet of a document. */
  Optional<CalledSheet> findSheet(UUID documentId);

  /** Keeps a sheet in place of what the document said before. */
  void keep(CalledSheet sheet);

  /** Takes a document's sheet away. */
  void removeSheet(UUID documentId);

  /** The day of a key. */
  Optional<ShootingDay> findDay(DayKey key);

  /** The day of an identity. */
  Optional<ShootingDay> findDay(UUID id);

  /** Keeps a changed day; a transition becomes a line of its history. */
  void keep(ShootingDay.Change change, String who);

  /** The line of a day. */
  Optional<LedgerEntry> findEntry(UUID dayId);

  /** For each of the days the posted sheets that call it, in force or not. */
  Map<UUID, List<CalledSheet>> listCalling(Collection<UUID> dayIds);

  /** A page of the ledger by date, production and unit. */
  List<LedgerEntry> list(LedgerFilter filter, int offset, int limit);

  /** How many lines the filter takes. */
  long count(LedgerFilter filter);

  /** The year, counted. */
  LedgerSummary summarise(int year);

  /** Years with at least one counted day, ascending. */
  List<Integer> listYears();

  /** Transitions of a day, oldest first. */
  List<DayHistory> history(UUID dayId);
}
