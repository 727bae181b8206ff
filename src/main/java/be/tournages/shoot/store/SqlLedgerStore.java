package be.tournages.shoot.store;

import be.tournages.persistence.Sql;
import be.tournages.shoot.CalledSheet;
import be.tournages.shoot.DayHistory;
import be.tournages.shoot.DayKey;
import be.tournages.shoot.LedgerEntry;
import be.tournages.shoot.LedgerFilter;
import be.tournages.shoot.LedgerStore;
import be.tournages.shoot.LedgerSummary;
import be.tournages.shoot.ShootingDay;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The ledger in PostgreSQL. */
@Singleton
class SqlLedgerStore implements LedgerStore {

  private static final String LOCK =
      "SELECT pg_advisory_xact_lock(hashtextextended(:production::text, 60))::text AS locked";

  private final Sql sql;
  private final SheetTable sheets;
  private final DayTable days;
  private final LedgerQueries queries;

  SqlLedgerStore(Sql sql, SheetTable sheets, DayTable days, LedgerQueries queries) {
    this.sql = sql;
    this.sheets = sheets;
    this.days = days;
    this.queries = queries;
  }

  @Override
  public void lock(UUID productionId) {
    sql.statement(LOCK).with("production", productionId).list(row -> true);
  }

  @Override
  public List<CalledSheet> listRelated(UUID documentId) {
    return sheets.listRelated(documentId);
  }

  @Override
  public Optional<CalledSheet> findSheet(UUID documentId) {
    return sheets.find(documentId);
  }

  @Override
  public void keep(CalledSheet sheet) {
    sheets.remove(sheet.documentId());
    sheets.add(sheet);
  }

  @Override
  public void removeSheet(UUID documentId) {
    sheets.remove(documentId);
  }

  @Override
  public Optional<ShootingDay> findDay(DayKey key) {
    return days.find(key.id());
  }

  @Override
  public Optional<ShootingDay> findDay(UUID id) {
    return days.find(id);
  }

  @Override
  public void keep(ShootingDay.Change change, String who) {
    days.keep(change.day());
    if (change.isTransition()) {
      days.record(change, who);
    }
  }

  @Override
  public Optional<LedgerEntry> findEntry(UUID dayId) {
    return queries.find(dayId);
  }

  @Override
  public Map<UUID, List<CalledSheet>> listCalling(Collection<UUID> dayIds) {
    return sheets.listCalling(dayIds);
  }

  @Override
  public List<LedgerEntry> list(LedgerFilter filter, int offset, int limit) {
    return queries.list(filter, offset, limit);
  }

  @Override
  public long count(LedgerFilter filter) {
    return queries.count(filter);
  }

  @Override
  public LedgerSummary summarise(int year) {
    return queries.summarise(year);
  }

  @Override
  public List<Integer> listYears() {
    return queries.listYears();
  }

  @Override
  public List<DayHistory> history(UUID dayId) {
    return days.history(dayId);
  }
}
