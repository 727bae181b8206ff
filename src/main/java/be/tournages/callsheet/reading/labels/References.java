package be.tournages.callsheet.reading.labels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What helps to understand a date that is printed short: the dates around it, the name of the file,
 * the day of the mail.
 *
 * @param stated dates with a year that the document prints anywhere, in words or beyond doubt
 * @param printedYears years of all dates that the document prints
 * @param named the date in the file name, or null
 * @param sent the day the document was mailed, or null
 * @param received the day it arrived, or null
 * @param monthFirst whether other numeric dates show that the month comes first
 * @param orderShown whether other numeric dates show the order at all
 */
record References(
    List<LocalDate> stated,
    List<Integer> printedYears,
    @Nullable LocalDate named,
    @Nullable LocalDate sent,
    @Nullable LocalDate received,
    boolean monthFirst,
    boolean orderShown) {

  References {
    stated = List.copyOf(stated);
    printedYears = List.copyOf(printedYears);
  }

  /** The years in which the date may lie, the likeliest first. */
  List<Integer> years() {
    var years = new ArrayList<Integer>();
    if (named != null) {
      years.add(named.getYear());
    }
    years.addAll(printedYears);
    for (LocalDate day : new LocalDate[] {sent, received}) {
      if (day != null) {
        years.add(day.getYear());
        years.add(day.getYear() + 1);
        years.add(day.getYear() - 1);
      }
    }
    printedYears.forEach(year -> years.add(year + 1));
    return years.stream().distinct().toList();
  }

  /** True when the document itself, its name or its mail gives a year. */
  boolean hasYear() {
    return named != null || sent != null || !printedYears.isEmpty();
  }

  /** True when one of the dates around is the date. */
  boolean supports(LocalDate date) {
    return date.equals(named) || stated.contains(date);
  }

  /** True when the document was mailed on the eve of that day, or a few days before. */
  boolean isMailedFor(LocalDate date) {
    return sent != null && date.isAfter(sent) && date.isBefore(sent.plusDays(4));
  }

  /** True when the sheet could have been sent for that day: up to two weeks ahead. */
  boolean follows(LocalDate date) {
    return Optional.ofNullable(sent)
        .map(day -> !date.isBefore(day) && date.isBefore(day.plusDays(15)))
        .orElse(false);
  }
}
