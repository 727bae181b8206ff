package be.tournages.callsheet.reading.labels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides which date a printed one is: its year, and the order of day and month. */
final class DateOrder {

  private final References references;
  private final boolean english;

  /**
   * @param english whether the sheet is in English, where both orders are used
   */
  DateOrder(References references, boolean english) {
    this.references = references;
    this.english = english;
  }

  /**
   * A printed date, understood.
   *
   * @param date the date
   * @param inferredYear whether the year comes from elsewhere
   * @param undecided whether the other order of day and month is as likely
   */
  record Meant(LocalDate date, boolean inferredYear, boolean undecided) {}

  Optional<Meant> decide(PrintedDate printed) {
    List<Integer> years = printed.year() > 0 ? List.of(printed.year()) : references.years();
    boolean inferred = printed.year() == 0;
    if (!printed.isOpen()) {
      boolean monthFirst = printed.numeric() && printed.second() > 12;
      return first(printed, years, monthFirst).map(date -> new Meant(date, inferred, false));
    }
    return open(printed, years, inferred);
  }

  private Optional<Meant> open(PrintedDate printed, List<Integer> years, boolean inferred) {
    Optional<LocalDate> dayFirst = first(printed, years, false);
    Optional<LocalDate> monthFirst = first(printed, years, true);
    if (dayFirst.isEmpty() || monthFirst.isEmpty()) {
      return dayFirst.or(() -> monthFirst).map(date -> new Meant(date, inferred, false));
    }
    boolean day = printed.agrees(dayFirst.get());
    boolean month = printed.agrees(monthFirst.get());
    if (printed.weekday() > 0 && day != month) {
      return Optional.of(new Meant(day ? dayFirst.get() : monthFirst.get(), inferred, false));
    }
    return Optional.of(byContext(dayFirst.get(), monthFirst.get(), inferred));
  }

  private Meant byContext(LocalDate dayFirst, LocalDate monthFirst, boolean inferred) {
    boolean day = references.supports(dayFirst) || references.follows(dayFirst);
    boolean month = references.supports(monthFirst) || references.follows(monthFirst);
    if (day != month) {
      return new Meant(day ? dayFirst : monthFirst, inferred, false);
    }
    if (references.orderShown()) {
      return new Meant(references.monthFirst() ? monthFirst : dayFirst, inferred, false);
    }
    return new Meant(dayFirst, inferred, english);
  }

  /* The first year in which the weekday is the printed one, else the likeliest year. */
  private static Optional<LocalDate> first(
      PrintedDate printed, List<Integer> years, boolean monthFirst) {
    var dates = new ArrayList<LocalDate>();
    years.forEach(year -> printed.in(year, monthFirst).ifPresent(dates::add));
    return dates.stream().filter(printed::agrees).findFirst().or(() -> dates.stream().findFirst());
  }
}
