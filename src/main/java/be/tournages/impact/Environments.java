package be.tournages.impact;

import be.tournages.http.InvalidRequestException;
import be.tournages.http.NotFoundException;
import be.tournages.production.Production;
import be.tournages.production.Productions;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The environmental lines of productions, which a dossier may have and need not. */
@Singleton
@Transactional
public class Environments {

  private final EnvironmentStore store;
  private final Productions productions;
  private final Clock clock;

  Environments(EnvironmentStore store, Productions productions, Clock clock) {
    this.store = store;
    this.productions = productions;
    this.clock = clock;
  }

  /**
   * What somebody enters.
   *
   * @param year year in whose report it stands
   * @param tonnes tonnes of CO2 equivalent, or null
   * @param crew people in the crew, or null
   * @param days shooting days it was measured over, or null
   * @param certified whether a certification was obtained, or null
   */
  public record Entry(
      int year,
      @Nullable BigDecimal tonnes,
      @Nullable Integer crew,
      @Nullable BigDecimal days,
      @Nullable Boolean certified) {}

  /** The lines of a year with the office's average. */
  public EnvironmentYear get(int year) {
    return store.get(year);
  }

  /**
   * The line of a dossier, if it has one.
   *
   * @throws NotFoundException when there is no such dossier
   */
  public Optional<EnvironmentLine> find(UUID productionId) {
    productions.get(productionId);
    return store.find(productionId);
  }

  /**
   * Enters the line of a dossier in place of the one before.
   *
   * @throws InvalidRequestException {@code invalid-value} when a number cannot be
   */
  public EnvironmentLine enter(UUID productionId, Entry entry, Statement statement) {
    Production production = productions.get(productionId);
    check("year", BigDecimal.valueOf(entry.year() - 1899L), 1000);
    check(
        "tonnes",
        entry.tonnes() == null ? BigDecimal.ONE : entry.tonnes().add(BigDecimal.ONE),
        10_000_000);
    check(
        "crew", entry.crew() == null ? BigDecimal.ONE : BigDecimal.valueOf(entry.crew()), 100_000);
    check("days", entry.days() == null ? BigDecimal.ONE : entry.days(), 10_000);
    var line =
        new EnvironmentLine(
            entry.year(),
            productionId,
            production.title(),
            production.type(),
            entry.crew(),
            entry.days(),
            entry.tonnes(),
            entry.certified(),
            statement.signed(clock.instant()));
    store.keep(line);
    return line;
  }

  /**
   * Removes the line of a dossier.
   *
   * @throws NotFoundException when it has none
   */
  public void remove(UUID productionId) {
    if (!store.remove(productionId)) {
      throw new NotFoundException("environment-line", productionId);
    }
  }

  private static void check(String field, BigDecimal positive, long most) {
    if (positive.signum() <= 0 || positive.compareTo(BigDecimal.valueOf(most)) > 0) {
      throw new InvalidRequestException("invalid-value", field, positive.toString());
    }
  }
}
