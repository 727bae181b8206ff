package be.tournages.callsheet.reading.labels;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as it is printed, before it is known which year and which order is meant.
 *
 * @param first day, or month when the order is the other one
 * @param second month, or day
 * @param year four digits, 0 when none is printed
 * @param weekday ISO weekday from 1, 0 when none is printed
 * @param numeric true for numbers only, where day and month can stand in either order
 * @param from its first word
 * @param to one past its last word
 */
record PrintedDate(
    int first, int second, int year, int weekday, boolean numeric, int from, int to) {

  /** The same date on the weekday that stands behind it. */
  PrintedDate on(int day, int end) {
    return new PrintedDate(first, second, year, day, numeric, from, end);
  }

  /** True when day and month can be read in either order. */
  boolean isOpen() {
    return numeric && first <= 12 && second <= 12 && first != second;
  }

  /** True for two numbers alone, which may be anything. */
  boolean isBare() {
    return numeric && year == 0 && weekday == 0;
  }

  /** The date of the year with the day first, or with the month first. */
  Optional<LocalDate> in(int wanted, boolean monthFirst) {
    try {
      int month = monthFirst ? first : second;
      int day = monthFirst ? second : first;
      return Optional.of(MonthDay.of(month, day).atYear(wanted))
          .filter(date -> date.getDayOfMonth() == day);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** True when the numbers can be those of the date, in either order. */
  boolean mayBe(LocalDate date) {
    return in(date.getYear(), false).filter(date::equals).isPresent()
        || numeric && in(date.getYear(), true).filter(date::equals).isPresent();
  }

  /** True when the printed weekday is that of the date, or none is printed. */
  boolean agrees(@Nullable LocalDate date) {
    return weekday == 0 || date != null && date.getDayOfWeek() == DayOfWeek.of(weekday);
  }
}
