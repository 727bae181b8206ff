package be.tournages.shoot.store;

import be.tournages.persistence.Sql;
import be.tournages.shoot.Counter;
import be.tournages.shoot.DayKind;
import be.tournages.shoot.LedgerSettingStore;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** The decisions about counts, in two small tables. */
@Singleton
class SqlLedgerSettingStore implements LedgerSettingStore {

  private final Sql sql;

  SqlLedgerSettingStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Map<DayKind, BigDecimal> weights() {
    var weights = new EnumMap<DayKind, BigDecimal>(DayKind.class);
    sql.statement("SELECT kind, weight FROM day_weight")
        .list(row -> weights.put(DayKind.parse(row.text("kind")), row.decimal("weight")));
    return weights;
  }

  @Override
  public Counter published() {
    return sql.statement("SELECT published_counter FROM ledger_setting")
        .get(row -> Counter.parse(row.text("published_counter")));
  }

  @Override
  public void weigh(DayKind kind, BigDecimal weight) {
    sql.statement("UPDATE day_weight SET weight = :weight WHERE kind = :kind")
        .with("kind", kind.code())
        .with("weight", weight)
        .execute();
  }

  @Override
  public void publish(Counter counter) {
    sql.statement("UPDATE ledger_setting SET published_counter = :counter")
        .with("counter", counter.code())
        .execute();
  }
}
