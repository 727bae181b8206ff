package be.tournages.impact;

import be.tournages.http.ConflictException;
import be.tournages.http.InvalidRequestException;
import be.tournages.http.NotFoundException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Freezes years, says what has changed since, and keeps what-ifs beside them. */
@Singleton
@Transactional
public class Publications {

  private final Impacts impacts;
  private final PublicationStore store;
  private final Clock clock;

  public Publications(Impacts impacts, PublicationStore store, Clock clock) {
    this.impacts = impacts;
    this.store = store;
    this.clock = clock;
  }

  /**
   * What has become of a published year.
   *
   * @param publication the year as it was published
   * @param reproduced whether its own inputs still give its own results
   * @param changes inputs that are not what they were
   */
  public record Check(Publication publication, boolean reproduced, List<Snapshot.Change> changes) {}

  /**
   * Freezes a year: its numbers, what they give, and where they come from. Doing it again changes
   * nothing.
   *
   * @throws ConflictException {@code impact-published} when the year was published from other
   *     numbers
   */
  public Publication publish(int year, String who) {
    ImpactYear impact = impacts.get(year);
    Snapshot snapshot = impact.snapshot();
    Optional<Publication> before = store.find(year);
    if (before.isPresent()) {
      if (before.get().snapshot().changesTo(snapshot).isEmpty()) {
        return before.get();
      }
      throw new ConflictException("impact-published", year);
    }
    store.keep(
        new Publication(
            year,
            clock.instant(),
            who,
            ImpactModel.VERSION,
            snapshot,
            snapshot.results(),
            impact.sources()));
    return store.find(year).orElseThrow();
  }

  /** What has become of a published year; empty when it was not published. */
  public Optional<Check> check(int year) {
    return store
        .find(year)
        .map(publication ->
            new Check(
                publication,
                publication.snapshot().results().equals(publication.results()),
                publication.snapshot().changesTo(impacts.get(year).snapshot())));
  }

  /**
   * The tables of a year with other numbers under some paths.
   *
   * @throws InvalidRequestException {@code impossible-input} when a path or a number cannot be
   */
  public List<ScenarioResult> whatIf(int year, Map<String, BigDecimal> changes) {
    try {
      return impacts.get(year).snapshot().with(changes).compute();
    } catch (IllegalArgumentException e) {
      throw new InvalidRequestException("impossible-input", String.valueOf(e.getMessage()));
    }
  }

  /** Saves a what-if under a name; the published figure is not touched. */
  public Variant save(int year, String name, Map<String, BigDecimal> changes, String who) {
    whatIf(year, changes);
    if (name.isBlank() || name.length() > 100) {
      throw new InvalidRequestException("impossible-input", name);
    }
    var variant = new Variant(year, name, changes, clock.instant(), who);
    store.keep(variant);
    return variant;
  }

  /** Variants of a year, by name. */
  public List<Variant> listVariants(int year) {
    return store.listVariants(year);
  }

  /**
   * Forgets a variant.
   *
   * @throws NotFoundException when there is none of that name
   */
  public void removeVariant(int year, String name) {
    if (!store.removeVariant(year, name)) {
      throw new NotFoundException("impact-variant", name);
    }
  }
}
