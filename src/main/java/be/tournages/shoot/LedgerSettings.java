package be.tournages.shoot;

import be.tournages.http.InvalidRequestException;
import be.tournages.identity.AuditTrail;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What the office has decided about its counts: the weight of each kind of day, and which counter
 * it publishes. Every change stands in the audit trail.
 */
@Singleton
@Transactional
public class LedgerSettings {

  private final LedgerSettingStore store;
  private final AuditTrail audit;

  LedgerSettings(LedgerSettingStore store, AuditTrail audit) {
    this.store = store;
    this.audit = audit;
  }

  /** What a day of each kind counts for, 0 to 1. */
  public Map<DayKind, BigDecimal> weights() {
    return store.weights();
  }

  /** The counter that the office publishes. */
  public Counter published() {
    return store.published();
  }

  /**
   * Gives a kind of day another weight; every count follows at once.
   *
   * @throws InvalidRequestException {@code invalid-value} outside 0 to 1
   */
  public void weigh(DayKind kind, BigDecimal weight) {
    boolean fits = weight.signum() >= 0 && weight.compareTo(BigDecimal.ONE) <= 0;
    if (!fits || weight.stripTrailingZeros().scale() > 2) {
      throw new InvalidRequestException("invalid-value", kind.code(), weight.toString());
    }
    BigDecimal before = weights().getOrDefault(kind, BigDecimal.ZERO);
    if (before.compareTo(weight) != 0) {
      store.weigh(kind, weight);
      audit.record("weigh", "day-kind", kind.code(), before + " → " + weight);
    }
  }

  /** Publishes another counter. */
  public void publish(Counter counter) {
    Counter before = published();
    if (before != counter) {
      store.publish(counter);
      audit.record("publish", "counter", counter.code(), before.code() + " → " + counter.code());
    }
  }
}
