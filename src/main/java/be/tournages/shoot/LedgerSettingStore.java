package be.tournages.shoot;

import java.math.BigDecimal;
import java.util.Map;

/** Port: where the office's decisions about its counts are kept. */
public interface LedgerSettingStore {

  /** What a day of each kind counts for. */
  Map<DayKind, BigDecimal> weights();

  /** The counter that is published. */
  Counter published();

  /** Keeps a weight. */
  void weigh(DayKind kind, BigDecimal weight);

  /** Keeps the counter to publish. */
  void publish(Counter counter);
}
