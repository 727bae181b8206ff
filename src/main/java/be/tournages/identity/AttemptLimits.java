package be.tournages.identity;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * How many failed attempts to sign in are heard: ten an account and thirty a network address, each
 * in five minutes, trickling back evenly. Each instance counts for itself.
 */
@Singleton
class AttemptLimits {

  private static final Duration WINDOW = Duration.ofMinutes(5);
  private static final int AN_ACCOUNT = 10;
  private static final int AN_ADDRESS = 30;
  private static final int KEPT = 100_000;

  private final LoadingCache<String, Bucket> accounts = buckets(AN_ACCOUNT);
  private final LoadingCache<String, Bucket> addresses = buckets(AN_ADDRESS);

  /** Counts an attempt; zero when it is heard, else how long to wait for the next. */
  Duration take(String address, String account) {
    Duration wait = take(addresses.get(address));
    return wait.isPositive() ? wait : take(accounts.get(account));
  }

  /** An attempt that succeeded does not count. */
  void giveBack(String address, String account) {
    addresses.get(address).addTokens(1);
    accounts.invalidate(account);
  }

  private static Duration take(Bucket bucket) {
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Duration.ZERO
        : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
  }

  private static LoadingCache<String, Bucket> buckets(int attempts) {
    return Caffeine.newBuilder()
        .maximumSize(KEPT)
        .expireAfterAccess(WINDOW.multipliedBy(2))
        .build(_ ->
            Bucket.builder()
                .addLimit(limit -> limit.capacity(attempts).refillGreedy(attempts, WINDOW))
                .build());
  }
}
