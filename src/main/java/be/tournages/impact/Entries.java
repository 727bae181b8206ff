package be.tournages.impact;

import be.tournages.http.InvalidRequestException;
import be.tournages.http.NotFoundException;
import be.tournages.production.ProjectType;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;

/**
 * What the office enters for its impact: averages with their source, the index that carries an
 * average into a year without one, and what each scenario keeps. A year that is published does not
 * move with it; it tells that its inputs have changed.
 */
@Singleton
@Transactional
public class Entries {

  private static final BigDecimal MOST_EURO = new BigDecimal("9999999");
  private static final BigDecimal MOST_FACTOR = BigDecimal.TEN;

  private final EntryStore store;
  private final Clock clock;

  Entries(EntryStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** The averages entered for exactly that year. */
  public List<SpendAverage> listEntered(int year) {
    return store.listEntered(year);
  }

  /**
   * Enters an average in place of the one of its type and year.
   *
   * @throws InvalidRequestException {@code missing-value} or {@code invalid-value} when it has no
   *     part, the same part twice, or an amount that cannot be
   */
  public void enter(int year, ProjectType type, DailySpend spend, Statement statement) {
    checkYear(year);
    if (spend.portions().isEmpty()) {
      throw new InvalidRequestException("missing-value", "portions");
    }
    var seen = new HashSet<String>();
    for (Portion portion : spend.portions()) {
      check("amount", portion.amount(), MOST_EURO);
      if (!seen.add(portion.category().code() + portion.eligible())) {
        throw new InvalidRequestException("invalid-value", "category", portion.category().code());
      }
    }
    store.keep(new SpendAverage(type, year, spend, statement.signed(clock.instant())));
  }

  /**
   * Forgets an entered average.
   *
   * @throws NotFoundException when none was entered for the type and year
   */
  public void removeAverage(int year, ProjectType type) {
    if (!store.removeAverage(year, type)) {
      throw new NotFoundException("impact-average", type.code());
    }
  }

  /**
   * States the index that leads into a year.
   *
   * @param factor prices of the year divided by those of the year before
   * @throws InvalidRequestException {@code invalid-value} when the factor is not above zero or is
   *     above ten
   */
  public void state(int year, BigDecimal factor, Statement statement) {
    checkYear(year);
    if (factor.signum() <= 0) {
      throw new InvalidRequestException("invalid-value", "factor", factor.toString());
    }
    check("factor", factor, MOST_FACTOR);
    store.keep(new StatedIndex(year, factor, statement.signed(clock.instant())));
  }

  /**
   * Forgets the index of a year.
   *
   * @throws NotFoundException when none is stated
   */
  public void removeIndex(int year) {
    if (!store.removeIndex(year)) {
      throw new NotFoundException("impact-index", year);
    }
  }

  /**
   * Changes what a scenario keeps, as a whole and by category.
   *
   * @throws NotFoundException when there is none of its code
   */
  public void change(Scenario scenario, Statement statement) {
    if (!store.change(scenario, statement.signed(clock.instant()))) {
      throw new NotFoundException("impact-scenario", scenario.code());
    }
  }

  private static void checkYear(int year) {
    if (year < 1900 || year > 2999) {
      throw new InvalidRequestException("invalid-value", "year", Integer.toString(year));
    }
  }

  private static void check(String field, BigDecimal number, BigDecimal most) {
    if (number.compareTo(most) > 0) {
      throw new InvalidRequestException("invalid-value", field, number.toString());
    }
  }
}
