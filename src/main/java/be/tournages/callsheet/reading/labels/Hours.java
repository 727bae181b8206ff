package be.tournages.callsheet.reading.labels;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours as call sheets write them: 7h30, 07:30, 7.30 u, 0730, 7:30 AM, 7:30A, 07:30 Uhr. */
final class Hours {

  private static final String ONE =
      "(?<![\\d/.,])(?:([01]?\\d|2[0-4])\\s?(?:[hH:]|[uU]\\.?(?!\\p{L}))\\s?([0-5]\\d)?(?!\\d)"
          + "|([01]?\\d|2[0-4])[.]([0-5]\\d)(?![\\d./])"
          + "|([01]\\d|2[0-3])([0-5]\\d)(?=\\s?(?:[hu]\\b|hrs|hours|Uhr|\\.?$|\\.\\s|[\\s,;–—-]))"
          + "|([01]?\\d|2[0-4])(?=\\s?(?:[aApP]\\.?[mM]|Uhr|uur)\\b))"
          + "(?:\\s?([aApP])\\.?[mM]\\b\\.?|([AP])\\b)?(?:\\s?(?:uur|u\\.|u\\b|Uhr|h\\b|hrs))?";

  /** One hour or a range of two, without named groups. */
  static final String RANGE =
      "(?:\\d{1,2}\\s?[hH:.uU]\\s?\\d{0,2}\\s?(?:[aApP][mM])?)"
          + "(?:\\s?[–—-]\\s?\\d{1,2}\\s?[hH:.uU]\\s?\\d{0,2}\\s?(?:[aApP][mM])?)?";

  private static final Pattern HOUR = Pattern.compile(ONE);
  private static final Pattern MIDNIGHT =
      Pattern.compile("(?iu)^\\W*(?:minuit|midnight|middernacht|mitternacht)\\b");
  private static final Pattern BETWEEN = Pattern.compile("^[\\s:–—|>→.-]*(?=\\p{L})");
  private static final Pattern OPENING =
      Pattern.compile(
          "^[\\s:=–—>→.-]*(?:(?:à|at|om|um|is|is at|will be|will be at|dès|vers|ca\\.?|prévue?|prévue à"
              + "|prévue vers|prévu à|prévu vers|est à|est|around|from|ab|vanaf|gegen|rond|sera à|\\(?est\\.?\\)?"
              + "|estimée? à|générale à|voorzien om|about|approx\\.?)\\s+)*");

  private Hours() {}

  /** True when an hour opens the text. */
  static boolean startsWith(String text) {
    Matcher opening = OPENING.matcher(text);
    int from = opening.find() ? opening.end() : 0;
    Matcher hour = HOUR.matcher(text);
    return hour.find(from) && hour.start() == from;
  }

  /** What stands behind the hour that opens the text, when words follow it directly. */
  static Optional<String> behind(String text) {
    Matcher hour = HOUR.matcher(text);
    if (!hour.lookingAt()) {
      return Optional.empty();
    }
    String rest = text.substring(hour.end());
    Matcher between = BETWEEN.matcher(rest);
    return between.find() ? Optional.of(rest.substring(between.end())) : Optional.empty();
  }

  /** All hours of the text, in order; 24:00 and the word are midnight. */
  static List<LocalTime> all(String text) {
    var hours = new ArrayList<LocalTime>();
    Matcher found = HOUR.matcher(text);
    while (found.find()) {
      hours.add(hour(found));
    }
    if (hours.isEmpty() && MIDNIGHT.matcher(text).find()) {
      hours.add(LocalTime.MIDNIGHT);
    }
    return hours;
  }

  /** True when the text is hours and nothing else. */
  static boolean isOnly(String text) {
    String rest = HOUR.matcher(text).replaceAll(" ");
    return !rest.equals(text) && rest.replaceAll("[\\s–—:>→./()+~±-]", "").length() <= 3;
  }

  private static LocalTime hour(Matcher found) {
    int hour = Integer.parseInt(first(found, 1, 3, 5, 7));
    String minutes = first(found, 2, 4, 6);
    String half = first(found, 8, 9);
    if (!half.isEmpty()) {
      hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    return LocalTime.of(hour % 24, minutes.isEmpty() ? 0 : Integer.parseInt(minutes));
  }

  private static String first(Matcher found, int... groups) {
    for (int group : groups) {
      if (found.group(group) != null) {
        return found.group(group);
      }
    }
    return "";
  }
}
