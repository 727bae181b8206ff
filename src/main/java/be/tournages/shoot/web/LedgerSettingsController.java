package be.tournages.shoot.web;

import be.tournages.http.InvalidRequestException;
import be.tournages.http.Messages;
import be.tournages.identity.Role;
import be.tournages.language.Language;
import be.tournages.shoot.Counter;
import be.tournages.shoot.DayKind;
import be.tournages.shoot.LedgerSettings;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How the office counts: read by every coordinator, decided by a manager. */
@Controller("/api/ledger/settings")
@ExecuteOn(TaskExecutors.BLOCKING)
class LedgerSettingsController {

  private final LedgerSettings settings;
  private final Messages messages;

  LedgerSettingsController(LedgerSettings settings, Messages messages) {
    this.settings = settings;
    this.messages = messages;
  }

  /** Weights, the published counter, and what each counter counts. */
  @Get
  @Secured(Role.Names.COORDINATOR)
  SettingsJson get(Language language) {
    var weights = new TreeMap<String, BigDecimal>();
    settings.weights().forEach((kind, weight) -> weights.put(kind.code(), weight));
    List<CounterJson> counters =
        Arrays.stream(Counter.values()).map(counter -> declare(counter, language)).toList();
    return new SettingsJson(weights, settings.published().code(), counters);
  }

  /** Changes weights or the published counter; what is left out stays. */
  @Patch
  @Transactional
  @Secured(Role.Names.MANAGER)
  SettingsJson change(@Body ChangeJson change, Language language) {
    Map<String, BigDecimal> weights = change.weights();
    if (weights != null) {
      weights.forEach((kind, weight) -> settings.weigh(parseKind(kind), given(kind, weight)));
    }
    String published = change.published();
    if (published != null) {
      settings.publish(parseCounter(published));
    }
    return get(language);
  }

  private CounterJson declare(Counter counter, Language language) {
    String key = "counter." + counter.code();
    return new CounterJson(
        counter.code(), messages.get(language, key), messages.get(language, key + ".explanation"));
  }

  private static BigDecimal given(String kind, @Nullable BigDecimal weight) {
    if (weight == null) {
      throw new InvalidRequestException("invalid-value", kind, "null");
    }
    return weight;
  }

  private static DayKind parseKind(String code) {
    try {
      return DayKind.parse(code);
    } catch (IllegalArgumentException e) {
      throw new InvalidRequestException("invalid-value", "weights", code);
    }
  }

  private static Counter parseCounter(String code) {
    try {
      return Counter.parse(code);
    } catch (IllegalArgumentException e) {
      throw new InvalidRequestException("invalid-value", "published", code);
    }
  }

  /** How the office counts: {@code weights} by kind of day, 0 to 1. */
  @Serdeable
  record SettingsJson(
      Map<String, BigDecimal> weights, String published, List<CounterJson> counters) {}

  /** A counter with its name and what it counts, in the caller's language. */
  @Serdeable
  record CounterJson(String code, String name, String explanation) {}

  /** What is to change. */
  @Serdeable
  record ChangeJson(@Nullable Map<String, BigDecimal> weights, @Nullable String published) {}
}
