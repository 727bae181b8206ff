package be.tournages.callsheet.reading.labels;

import be.tournages.callsheet.reading.labels.CalendarNames.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds every date of a text, in words and in numbers. */
final class DateScanner {

  private static final Pattern DAY =
      Pattern.compile("([0-3]?\\d)(?:er|ere|e|eme|st|nd|rd|th|ste|de|ten)?");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern SHORT_YEAR = Pattern.compile("\\d\\d");
  private static final Pattern COMPACT = Pattern.compile("(20\\d\\d)([01]\\d)([0-3]\\d)");
  private static final Set<String> ARTICLES =
      Set.of("le", "the", "den", "de", "der", "dem", "am", "du", "on", "op", "of", "van", "des");
  private static final Set<String> TO =
      Set.of(
          "au", "to", "tot", "bis", "auf", "op", "naar", "until", "zum", "et", "en", "und", "and");

  private final CalendarNames names;

  DateScanner(CalendarNames names) {
    this.names = names;
  }

  /** The dates of the words, from left to right. */
  List<PrintedDate> scan(Words words) {
    var dates = new ArrayList<PrintedDate>();
    int i = 0;
    while (i < words.size()) {
      PrintedDate date = withWeekdayBehind(words, at(words, i));
      if (date == null) {
        i++;
      } else {
        dates.add(date);
        i = date.to();
      }
    }
    return dates;
  }

  /** True when the words are the name of a weekday and nothing else. */
  boolean isWeekday(Words words) {
    return names.weekday(words, 0).filter(name -> name.words() == words.size()).isPresent();
  }

  /* "04/03/2014 (mardi)" */
  private @Nullable PrintedDate withWeekdayBehind(Words words, @Nullable PrintedDate date) {
    if (date == null
        || date.weekday() > 0
        || date.to() >= words.size()
        || !words.gapAfter(date.to() - 1).matches("\\s?\\(")) {
      return date;
    }
    return names
        .weekday(words, date.to())
        .map(day -> date.on(day.number(), date.to() + day.words()))
        .orElse(date);
  }

  private @Nullable PrintedDate at(Words words, int from) {
    int i = from;
    int weekday = 0;
    Optional<Name> name = names.weekday(words, i);
    if (name.isPresent() && isWeekday(words, i, name.get())) {
      weekday = name.get().number();
      i = behindArticles(words, i + name.get().words(), from + 4);
    }
    if (i >= words.size()) {
      return null;
    }
    PrintedDate found = number(words, i, weekday, from);
    if (found != null) {
      return found;
    }
    if (weekday > 0 && i > from) {
      int back = from + 1;
      return i == back ? null : number(words, back, weekday, from);
    }
    return null;
  }

  /* The first word that is no article, before the end. */
  private static int behindArticles(Words words, int from, int end) {
    int i = from;
    while (i < words.size() && i < end && ARTICLES.contains(words.word(i))) {
      i++;
    }
    return i;
  }

  /* Two letters before a number are a weekday only with a number or a month behind them. */
  private boolean isWeekday(Words words, int at, Name name) {
    if (name.full()) {
      return true;
    }
    int next = at + name.words();
    return next < words.size()
        && words.gapAfter(next - 1).length() <= 3
        && (Character.isDigit(words.word(next).charAt(0))
            || ARTICLES.contains(words.word(next))
            || names.month(words, next).filter(Name::full).isPresent());
  }

  private @Nullable PrintedDate number(Words words, int i, int weekday, int from) {
    Matcher compact = COMPACT.matcher(words.word(i));
    if (compact.matches()) {
      return checked(
          int_(compact, 3), int_(compact, 2), int_(compact, 1), weekday, false, from, i + 1);
    }
    if (YEAR.matcher(words.word(i)).matches()) {
      return yearFirst(words, i, weekday, from);
    }
    Matcher day = DAY.matcher(words.word(i));
    if (day.matches()) {
      return dayFirst(words, i, int_(day, 1), weekday, from);
    }
    Optional<Name> month = names.month(words, i);
    if (month.isPresent() && (month.get().full() || weekday > 0 || isNumber(words, i + 1))) {
      return monthFirst(words, i, month.get(), weekday, from);
    }
    return inWords(words, i, weekday, from);
  }

  private static boolean isNumber(Words words, int i) {
    return i < words.size() && DAY.matcher(words.word(i)).matches();
  }

  private static @Nullable PrintedDate yearFirst(Words words, int i, int weekday, int from) {
    if (i + 2 >= words.size()
        || !words.gapAfter(i).matches("[-/.]")
        || !words.gapAfter(i + 1).matches("[-/.]")) {
      return null;
    }
    String month = words.word(i + 1);
    String day = words.word(i + 2).replaceAll("t\\d\\d$", "");
    boolean both = month.matches("\\d{1,2}") && day.matches("\\d{1,2}");
    return both
        ? checked(
            Integer.parseInt(day),
            Integer.parseInt(month),
            Integer.parseInt(words.word(i)),
            weekday,
            false,
            from,
            i + 3)
        : null;
  }

  private @Nullable PrintedDate dayFirst(Words words, int i, int day, int weekday, int from) {
    if (i + 1 >= words.size()) {
      return null;
    }
    String gap = words.gapAfter(i);
    int next = i + 1;
    if (gap.isBlank() && ARTICLES.contains(words.word(next)) && next + 1 < words.size()) {
      next++;
    }
    Optional<Name> month = names.month(words, next);
    if (month.isPresent()
        && gap.length() <= 3
        && !gap.contains(",")
        && !isMonthFirst(words, next + month.get().words())) {
      return withYear(words, day, month.get().number(), weekday, from, next + month.get().words());
    }
    if (gap.matches("\\s?[/.-]\\s?") && words.word(i + 1).matches("\\d{1,2}")) {
      return numeric(words, i, day, weekday, from);
    }
    return rangeStart(words, i, day, weekday, from);
  }

  /* "10 of 24 May 21, 2026": the number before the month counts something else. */
  private static boolean isMonthFirst(Words words, int i) {
    return i + 1 < words.size()
        && isNumber(words, i)
        && words.gapAfter(i).startsWith(",")
        && YEAR.matcher(words.word(i + 1)).matches();
  }

  /* "nuit du 4 au 5 septembre": the first day borrows the month of the second. */
  private @Nullable PrintedDate rangeStart(Words words, int i, int day, int weekday, int from) {
    int next = i + 1;
    boolean dash = words.gapAfter(i).matches("\\.?\\s?[–—/-]\\s?");
    if (!dash && !TO.contains(words.word(next))) {
      return null;
    }
    next = behindArticles(words, next + (dash ? 0 : 1), words.size());
    if (next >= words.size()) {
      return null;
    }
    PrintedDate end = at(words, next);
    boolean tagged = dash && weekday == 0 && end != null && end.weekday() > 0;
    if (end == null || end.numeric() || end.first() <= day || tagged) {
      return null;
    }
    return new PrintedDate(day, end.second(), end.year(), weekday, false, from, i + 1);
  }

  private static @Nullable PrintedDate numeric(Words words, int i, int day, int weekday, int from) {
    int second = Integer.parseInt(words.word(i + 1));
    int to = i + 2;
    int year = 0;
    String separator = words.gapAfter(i).strip();
    if (to < words.size() && words.gapAfter(i + 1).strip().equals(separator)) {
      String last = words.word(to);
      if (YEAR.matcher(last).matches()) {
        year = Integer.parseInt(last);
        to++;
      } else if (SHORT_YEAR.matcher(last).matches()) {
        year = 2000 + Integer.parseInt(last);
        to++;
      }
    }
    if (year == 0 && weekday == 0 && separator.equals("-")) {
      return null;
    }
    return checked(day, second, year, weekday, true, from, to);
  }

  private @Nullable PrintedDate monthFirst(Words words, int i, Name month, int weekday, int from) {
    int next = i + month.words();
    if (next < words.size() && words.word(next).equals("the")) {
      next++;
    }
    if (next >= words.size() || words.gapAfter(next - 1).length() > 2) {
      return null;
    }
    Matcher day = DAY.matcher(words.word(next));
    return day.matches()
        ? withYear(words, int_(day, 1), month.number(), weekday, from, next + 1)
        : null;
  }

  private @Nullable PrintedDate inWords(Words words, int i, int weekday, int from) {
    Optional<Name> day = names.day(words, i);
    if (day.isEmpty()) {
      return null;
    }
    int next = behindArticles(words, i + day.get().words(), i + 5);
    Optional<Name> month = next < words.size() ? names.month(words, next) : Optional.empty();
    return month.isEmpty() || !month.get().full() && weekday == 0
        ? null
        : withYear(
            words,
            day.get().number(),
            month.get().number(),
            weekday,
            from,
            next + month.get().words());
  }

  private @Nullable PrintedDate withYear(
      Words words, int day, int month, int weekday, int from, int to) {
    if (to < words.size() && words.gapAfter(to - 1).length() <= 3) {
      String next = words.word(to);
      if (YEAR.matcher(next).matches()) {
        return checked(day, month, Integer.parseInt(next), weekday, false, from, to + 1);
      }
      String gap = words.gapAfter(to - 1);
      boolean apostrophe = gap.contains("'") || gap.contains("’");
      boolean bare =
          SHORT_YEAR.matcher(next).matches()
              && Integer.parseInt(next) >= 20
              && (apostrophe || gap.equals("-") || gap.equals(" ") && !followedByTime(words, to));
      if (bare) {
        return checked(day, month, 2000 + Integer.parseInt(next), weekday, false, from, to + 1);
      }
      Optional<Name> year = names.year(words, to);
      if (year.isPresent()) {
        return checked(
            day, month, year.get().number(), weekday, false, from, to + year.get().words());
      }
    }
    return checked(day, month, 0, weekday, false, from, to);
  }

  private static boolean followedByTime(Words words, int at) {
    return words.gapAfter(at).startsWith(":") || words.gapAfter(at).startsWith("h");
  }

  private static @Nullable PrintedDate checked(
      int first, int second, int year, int weekday, boolean numeric, int from, int to) {
    boolean dayFirst = first >= 1 && first <= 31 && second >= 1 && second <= 12;
    boolean monthFirst = numeric && first >= 1 && first <= 12 && second >= 1 && second <= 31;
    return dayFirst || monthFirst
        ? new PrintedDate(first, second, year, weekday, numeric, from, to)
        : null;
  }

  private static int int_(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
