package be.tournages.callsheet.reading.labels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the dates around a sheet that help to understand those printed short. */
final class ReferenceDates {

  private final DateScanner scanner;

  ReferenceDates(DateScanner scanner) {
    this.scanner = scanner;
  }

  References of(DayReader.Context context) {
    var stated = new ArrayList<LocalDate>();
    var years = new ArrayList<Integer>();
    int dayFirst = 0;
    int monthFirst = 0;
    for (Row row : context.all()) {
      for (PrintedDate date : scanner.scan(Words.of(row.text()))) {
        if (date.year() == 0) {
          continue;
        }
        years.add(date.year());
        Order order = order(date);
        dayFirst += order == Order.DAY ? 1 : 0;
        monthFirst += order == Order.MONTH ? 1 : 0;
        if (!date.isOpen()) {
          date.in(date.year(), order == Order.MONTH).ifPresent(stated::add);
        }
      }
    }
    return new References(
        stated.stream().distinct().toList(),
        years.stream().distinct().toList(),
        named(context.text().name()),
        context.text().sent(),
        context.document().received(),
        monthFirst > dayFirst,
        monthFirst != dayFirst);
  }

  private enum Order {
    DAY,
    MONTH,
    UNKNOWN
  }

  /* Which of the two numbers is the month, as far as the date itself shows. */
  private static Order order(PrintedDate date) {
    if (!date.numeric()) {
      return Order.UNKNOWN;
    }
    if (date.first() > 12) {
      return Order.DAY;
    }
    if (date.second() > 12) {
      return Order.MONTH;
    }
    boolean day = date.weekday() > 0 && date.agrees(date.in(date.year(), false).orElse(null));
    boolean month = date.weekday() > 0 && date.agrees(date.in(date.year(), true).orElse(null));
    return day == month ? Order.UNKNOWN : day ? Order.DAY : Order.MONTH;
  }

  private @Nullable LocalDate named(String fileName) {
    List<PrintedDate> dates = scanner.scan(Words.of(fileName.replaceAll("[_.](?=\\D)", " ")));
    for (PrintedDate date : dates) {
      if (date.year() > 0 && !date.isOpen()) {
        return date.in(date.year(), date.numeric() && date.second() > 12).orElse(null);
      }
    }
    return null;
  }
}
